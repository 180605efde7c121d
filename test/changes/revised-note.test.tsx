import { QueryClient } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { openBook } from "../../src/data/book.ts";
import { type RevisedFigure, revisedFigures, revisionsQuery } from "../../src/data/changes/revised-figures.ts";
import type { Figure } from "../../src/data/figures/figure-type.ts";
import { figureOf, totalOf } from "../../src/data/figures/figure.ts";
import { RevisedNote } from "../../src/figures/revised-note.tsx";
import { PageRoot } from "../../src/shell/page-root.tsx";
import { i18n } from "../views.ts";
import { dataFolder } from "../../src/shell/site.tsx";
import { earlier, later, newer } from "./two-versions.ts";

const book = openBook(later);
const revised = revisedFigures(openBook(earlier), book, newer.version);

function noteOn(figure: Figure | null, revisions: readonly RevisedFigure[] = revised): string {
  if (!figure) throw new Error("no figure");
  const client = new QueryClient();
  const site = { lang: "en", root: "", path: "", datasetVersion: newer.version } as const;
  client.setQueryData(revisionsQuery(dataFolder(site)).queryKey, [...revisions]);
  return renderToStaticMarkup(
    <PageRoot site={site} i18n={i18n.en} client={client} tables={[]}>
      <RevisedNote figure={figure} />
    </PageRoot>,
  );
}

test("a figure that was revised says from what to what, and leads to what changed", () => {
  const note = noteOn(figureOf(book, "china", "KAZ", 2024, "export"));
  expect(note).toContain(`Revised from 28.1 to 28.4 in version ${newer.version}`);
  expect(note).toContain(`href="changes/?to=${newer.version}"`);
});

test("so does one that was computed from it", () => {
  const { figure } = totalOf(book, "china", ["KAZ", "TJK"], 2024, "export");
  expect(figure?.fact).toBeNull();
  expect(noteOn(figure)).toContain("Revised from 28.1 to 28.4");
});

test("any other says nothing", () => {
  expect(noteOn(figureOf(book, "china", "UZB", 2024, "export"))).toBe("");
  expect(noteOn(figureOf(book, "china", "KAZ", 2024, "export"), [])).toBe("");
});
