import type { I18n } from "../i18n/i18n.ts";
import { withVersion } from "../view/version-address.ts";

/** What is cited: one view of the site, with the data as they stood. */
export interface CitedView {
  /** Of the chart or page, in the language of the words. */
  readonly title: string;
  /** Its full address. */
  readonly url: string;
  /** The day on which it was looked at, YYYY-MM-DD. */
  readonly date: string;
  /** Of the dataset: "2026.03.18-ab12cd". */
  readonly version: string;
}

export interface Citation {
  /** For a footnote. */
  readonly plain: string;
  /** An entry for BibTeX and BibLaTeX. */
  readonly bibtex: string;
  /** A record for Zotero, EndNote, Citavi and others. */
  readonly ris: string;
}

/**
 * A citation of a view in the forms that people paste: it says by itself which state of the data was seen, and when; and
 * its address shows that state for good.
 */
export function citationOf({ url, version, ...more }: CitedView, i18n: I18n): Citation {
  const view = { ...more, version, url: withVersion(url, version) };
  return { plain: plainText(view, i18n), bibtex: bibtexEntry(view, i18n), ris: risRecord(view, i18n) };
}

function plainText({ title, url, date, version }: CitedView, i18n: I18n): string {
  return i18n.t("citation.plain", {
    site: i18n.t("site.name"),
    year: yearOf(version),
    title: oneLine(title),
    version,
    url,
    date: i18n.date(date),
  });
}

function bibtexEntry({ title, url, date, version }: CitedView, i18n: I18n): string {
  const name = i18n.t("site.name");
  const fields = [
    // The inner braces keep a name in one piece, and a title in its letters.
    ["author", `{${bibtexText(name)}}`],
    ["title", `{${bibtexText(oneLine(title))}}`],
    ["year", yearOf(version)],
    ["version", version],
    ["url", url.replaceAll(/[{}\\\s]/g, encodeURIComponent)],
    ["urldate", date],
  ];
  const lines = fields.map(([field, value]) => `  ${field} = {${value}},`);
  return `@misc{${keyOf(name, title, version)},\n${lines.join("\n")}\n}\n`;
}

function risRecord({ title, url, date, version }: CitedView, i18n: I18n): string {
  const fields = [
    ["TY", "DATA"],
    ["AU", i18n.t("site.name")],
    ["TI", oneLine(title)],
    ["PY", yearOf(version)],
    ["ET", version],
    ["UR", url.replaceAll(/\s/g, encodeURIComponent)],
    ["Y2", `${date.replaceAll("-", "/")}/`],
    ["ER", ""],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

/** Of the newest source in the data. */
function yearOf(version: string): string {
  return version.slice(0, 4);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

const bibtexSpecial: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function bibtexText(text: string): string {
  return text.replaceAll(/[\\~^{}$&%#_]/g, (character) => bibtexSpecial[character] ?? `\\${character}`);
}

/** "silk-ledger-trade-by-country-2026-03-18-ab12cd": tells two charts of one paper apart. */
function keyOf(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .normalize("NFKD")
        .replaceAll(/\p{M}/gu, "")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, ""),
    )
    .filter((part) => part !== "")
    .join("-");
}
