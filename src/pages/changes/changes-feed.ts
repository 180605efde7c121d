import type { ListedVersion, VersionChanges } from "../../data/changes/version-changes.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { changeTexts, type ChangeText } from "./change-text.ts";
import { escapeXml } from "../../export/escape-xml.ts";

/** Below the site's top folder. */
export const feedPath = "changes/feed.xml";

/** Changes told in an entry; a reader finds the others at its address. */
const longest = 40;

/**
 * New versions of the data as an Atom feed (RFC 4287), the newest first, each with what it changed of the one before it.
 * `siteUrl` is the site's absolute address; where that is not known, addresses lead from the feed itself.
 */
export function changesFeed(
  { versions, changes }: { readonly versions: readonly ListedVersion[]; readonly changes: readonly VersionChanges[] },
  i18n: I18n,
  siteUrl: string | null,
): string {
  const page = siteUrl === null ? "./" : `${siteUrl}changes/`;
  const entries = versions.flatMap(({ kept }, index) => {
    const own = changes[index];
    return own?.before != null && kept !== null ? [entryOf({ ...own, before: own.before }, kept, page, i18n)] : [];
  });
  const updated = versions.find(({ kept }) => kept !== null)?.kept ?? "1970-01-01T00:00:00.000Z";
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${i18n.lang}">`,
    `<id>${idOf("feed")}</id>`,
    `<title>${escape(`${i18n.t("site.name")}: ${i18n.t("page.changes.title")}`)}</title>`,
    `<subtitle>${escape(i18n.t("page.changes.description"))}</subtitle>`,
    `<author><name>${escape(i18n.t("site.name"))}</name></author>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="${escape(page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escape(siteUrl === null ? "feed.xml" : siteUrl + feedPath)}"/>`,
    ...entries,
    "</feed>",
    "",
  ].join("\n");
}

function entryOf(
  changes: VersionChanges & { readonly before: string },
  kept: string,
  page: string,
  i18n: I18n,
): string {
  const { version, before } = changes;
  const texts = changeTexts(changes, i18n);
  const count = (kind: string) => changes.changes.filter((change) => change.kind === kind).length;
  const summary = i18n.t("changes.count", {
    added: count("added"),
    revised: count("revised"),
    removed: count("removed"),
  });
  const more = texts.length - longest;
  const items = texts.slice(0, longest).map((text) => `<li>${escape(lineOf(text, i18n))}</li>`);
  const rest = more > 0 ? `<p>${escape(i18n.t("changes.feed.more", { count: more }))}</p>` : "";
  const html = `<p>${escape(summary)}</p><ul>${items.join("")}</ul>${rest}`;
  return [
    "<entry>",
    `<id>${idOf(version)}</id>`,
    `<title>${escape(`${version}: ${summary}`)}</title>`,
    `<updated>${kept}</updated>`,
    `<link rel="alternate" type="text/html" href="${escape(`${page}?from=${before}&to=${version}`)}"/>`,
    `<content type="html">${escape(html)}</content>`,
    "</entry>",
  ].join("\n");
}

/** The same wherever the site stands: a reader never sees an entry twice because it has moved. */
function idOf(name: string): string {
  return `tag:silk-ledger,2026:changes/${name}`;
}

function lineOf({ change, name, fields, why, sources }: ChangeText, i18n: I18n): string {
  const values = fields.map(({ field, before, after }) => {
    const value = before !== null && after !== null ? `${before} → ${after}` : (before ?? after ?? "");
    return field === null || value === "" ? value : `${field} ${value}`;
  });
  const from = sources.map(({ publisher }) => publisher).join(", ");
  const parts = [values.filter((value) => value !== "").join("; "), why, from].filter((part) => part !== "");
  return `${i18n.t(`changes.kind.${change.kind}`)}: ${name}. ${parts.join(". ")}`;
}

/** Control characters stand in no XML, not even escaped. */
function escape(text: string): string {
  return escapeXml(text.replaceAll(/\p{Cc}/gu, " "));
}
