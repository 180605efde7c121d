import type { I18n } from "../i18n/i18n.ts";
import { withVersion } from "../view/version-address.ts";

/** What is cited: one view of the site, with the data as they stood. */
export interface CitedView {
  /** Of the chart or page, in the language of the words. */
  readonly title: string;
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
  /** An item for Zotero, Pandoc and Citavi, as CSL-JSON. */
  readonly csl: string;
}

/**
 * A citation of a view in the forms that people paste: it says by itself which state of the data was seen, and when; and
 * its address shows that state for good.
 */
export function citationOf({ url, version, ...more }: CitedView, i18n: I18n): Citation {
  const view = { ...more, version, url: withVersion(url, version) };
  return {
    plain: plainText(view, i18n),
    bibtex: bibtexEntry(view, i18n),
    ris: risRecord(view, i18n),
    csl: cslItem(view, i18n),
  };
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
  return `@misc{${keyOf({ title, url, date, version }, i18n)},\n${lines.join("\n")}\n}\n`;
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

function cslItem({ title, url, date, version }: CitedView, i18n: I18n): string {
  const parts = (day: string) => ({ "date-parts": [day.split(/\D/).slice(0, 3).map(Number)] });
  const item = {
    id: keyOf({ title, url, date, version }, i18n),
    type: "dataset",
    title: oneLine(title),
    author: [{ literal: i18n.t("site.name") }],
    issued: parts(version),
    accessed: parts(date),
    version,
    URL: url,
    language: i18n.lang,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
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

/** "silkledger2026k3f9": short enough to be typed, and another one for each view and state of the data. */
function keyOf({ title, url, version }: CitedView, i18n: I18n): string {
  const name = i18n
    .t("site.name")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "");
  // FNV-1a, of 32 bits.
  const sum = [...`${title} ${url}`].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
  return `${name}${yearOf(version)}${sum.toString(36).slice(-4).padStart(4, "0")}`;
}

/** What is cited of a chart: unit and statistics tell two views apart whose titles are the same. */
export function citedTitle({ title, subtitle }: { readonly title: string; readonly subtitle: string }): string {
  return `${title}. ${subtitle}`;
}
