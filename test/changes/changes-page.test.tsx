import { csvParse } from "d3";
import { parseXml, type XmlElement } from "@rgrove/parse-xml";
import { QueryClient } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { historyFiles, versionHistory } from "../../scripts/data/version-history.ts";
import { App } from "../../src/app/app.tsx";
import { changesQuery, versionsQuery } from "../../src/data/changes/version-changes.ts";
import type { Lang } from "../../src/i18n/i18n.ts";
import { changesFeed } from "../../src/pages/changes/changes-feed.ts";
import { ChangesPage } from "../../src/pages/changes/changes-page.tsx";
import { changeTexts } from "../../src/pages/changes/change-text.ts";
import { changesCsv, nextSort, searchedChanges, sortedChanges } from "../../src/pages/changes/sorted-changes.ts";
import { changeColumns, changeSorts } from "../../src/view/view.ts";
import { i18n } from "../views.ts";
import { newer, older, sources } from "./two-versions.ts";

const history = versionHistory([newer, older]);
const [changes] = history.changes;
if (!changes) throw new Error("no changes");
const texts = changeTexts(changes, i18n.en);

function page(lang: Lang = "en", states = history): string {
  const client = new QueryClient();
  const [to, from] = states.versions;
  client.setQueryData(versionsQuery("../data/").queryKey, [...states.versions]);
  if (from && to) {
    client.setQueryData(changesQuery("../data/", from.version, to.version, true).queryKey, states.changes[0]);
  }
  return renderToStaticMarkup(
    <App
      site={{ lang, root: "../", path: "changes/", datasetVersion: newer.version }}
      i18n={i18n[lang]}
      client={client}
      page={ChangesPage}
      tables={[]}
      framed={false}
    />,
  );
}

describe("the page", () => {
  test("holds every difference of the newest two versions before any script runs", () => {
    const html = page();
    expect(html.match(/<tr class="is-/g)).toHaveLength(changes.changes.length);
    expect(html).toContain("2 revised");
    for (const { name } of texts) expect(html).toContain(name);
    expect(html).toContain(`href="../sources/#${sources.office}"`);
    expect(html).toContain(`href="?from=${older.version}&amp;to=${newer.version}"`);
  });

  test("can be sorted by every column", () => {
    expect(page().match(/aria-sort="none"/g)).toHaveLength(changeColumns.length);
  });

  test("can be searched, by what a row says and by whom", () => {
    const [first] = texts;
    if (!first) throw new Error("no changes");
    expect(searchedChanges(texts, "")).toEqual(texts);
    expect(searchedChanges(texts, first.name.toUpperCase())).toContain(first);
    expect(searchedChanges(texts, first.sources[0]?.publisher ?? "")).toContain(first);
    expect(searchedChanges(texts, `${first.name} qwertzuiop`)).toEqual([]);
  });

  test("is there in German", () => {
    expect(page("de")).toContain("Zahl berichtigt");
  });

  test("says so where there is one version only", () => {
    expect(page("en", versionHistory([newer]))).toContain("is the oldest version kept");
  });
});

describe("a difference in words", () => {
  test("has the figure before and after, why, and its source", () => {
    expect(texts[0]).toMatchObject({
      name: "China’s exports to Kazakhstan, 2024",
      fields: [{ field: null, before: "28.1", after: "28.4" }, { field: "asPublished" }, { field: "note" }],
      values: [28.1, 28.4],
      why: "Figure corrected",
      note: "as the office corrected it",
      sources: [{ id: sources.first }],
    });
    expect(texts[3]).toMatchObject({
      why: "Figure withdrawn",
      note: "A slip on the page.",
      sources: [{ id: sources.second }, { id: sources.office }],
    });
    expect(texts.map(({ why }) => why)).toEqual([
      "Figure corrected",
      "Now taken from another source",
      "New figure",
      "Figure withdrawn",
    ]);
  });
});

describe("sorting", () => {
  test.each(changeSorts)("by %s keeps every row, and what has no value stands last", (sort) => {
    const sorted = sortedChanges(texts, sort);
    expect(sorted).toHaveLength(texts.length);
    expect(new Set(sorted)).toEqual(new Set(texts));
    if (!sort.includes("after")) return;
    expect(sorted.at(-1)?.values[1]).toBeNull();
    const values = sorted.flatMap(({ values: [, after] }) => after ?? []);
    expect(values).toEqual(values.toSorted((a, b) => (sort === "after" ? a - b : b - a)));
  });

  test("a head goes through both directions and back", () => {
    expect(nextSort("table", "figure")).toBe("figure");
    expect(nextSort("figure", "figure")).toBe("-figure");
    expect(nextSort("-figure", "figure")).toBe("table");
    expect(nextSort("-figure", "after")).toBe("after");
  });
});

test("the CSV has a row for each difference, in the order shown", () => {
  const rows = csvParse(changesCsv(sortedChanges(texts, "-after"), i18n.en));
  expect(rows).toHaveLength(texts.length);
  expect(rows[0]).toMatchObject({
    Table: "trade",
    Change: "Revised",
    "Figure or entry": "China’s exports to Kazakhstan, 2024",
    Reason: "Figure corrected. as the office corrected it",
    id: sources.first,
  });
  expect(rows[0]?.["Before"]).toMatch(/^28\.1; asPublished: 28\.1 billion US dollars/);
});

describe("the feed", () => {
  const hostile = {
    ...changes,
    publishers: { ...changes.publishers, [sources.first]: '<b>"R&D"</b>\u0007' },
  };

  function feed(siteUrl: string | null) {
    const text = changesFeed(
      { versions: history.versions, changes: [hostile, ...history.changes.slice(1)] },
      i18n.en,
      siteUrl,
    );
    const root = parseXml(text).root as XmlElement;
    const children = (element: XmlElement, name: string) =>
      element.children.filter((child): child is XmlElement => "name" in child && child.name === name);
    return { root, children };
  }

  test("is an Atom feed with an entry for each version that changed another", () => {
    const { root, children } = feed("https://example.org/atlas/");
    expect(root.name).toBe("feed");
    for (const name of ["id", "title", "updated", "author"]) expect(children(root, name)).toHaveLength(1);
    const [entry, ...others] = children(root, "entry");
    if (!entry) throw new Error("no entry");
    expect(others).toEqual([]);
    expect(children(entry, "updated")[0]?.text).toBe(newer.kept);
    expect(children(entry, "link")[0]?.attributes["href"]).toBe(
      `https://example.org/atlas/changes/?from=${older.version}&to=${newer.version}`,
    );
    const content = children(entry, "content")[0]?.text ?? "";
    expect(content).toContain("28.1 → 28.4");
    expect(content).toContain("&lt;b&gt;");
  });

  test("has the same ids wherever the site stands", () => {
    const ids = [null, "https://example.org/"].map((url) => {
      const { root, children } = feed(url);
      return [root, ...children(root, "entry")].map((element) => children(element, "id")[0]?.text);
    });
    expect(ids[0]).toEqual(ids[1]);
  });
});

test("the site's files hold what each version changed, and which figures were revised", () => {
  const files = historyFiles(history);
  expect(files.get("changes.json")).toBe(files.get(`versions/${newer.version}/changes.json`));
  expect(JSON.parse(files.get(`versions/${older.version}/changes.json`) ?? "")).toMatchObject({ before: null });
  expect(JSON.parse(files.get("revisions.json") ?? "")).toMatchObject([
    { version: newer.version, before: 28.1, after: 28.4 },
    { version: newer.version, before: 3.5, after: 3.9 },
  ]);
});

test("of a field that holds others, those that differ are named, as text", () => {
  const outcome = { summary: "All three opened.", kept: true, sources: ["a", "b"] };
  const change = {
    table: "goals",
    kind: "revised",
    row: { id: "centres", goal: "Three centres", outcome },
    before: { outcome: { summary: "All three opened.", sources: ["a"] } },
  };
  const [text] = changeTexts({ ...changes, changes: [change] } as typeof changes, i18n.en);
  expect(text?.fields).toEqual([
    { field: "outcome.sources", before: "a", after: "a; b" },
    { field: "outcome.kept", before: null, after: "true" },
  ]);
});
