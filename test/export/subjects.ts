import { renderToStaticMarkup } from "react-dom/server";
import type { ChartId } from "../../src/charts/registry.ts";
import type { Subject } from "../../src/export/subject.ts";
import type { View } from "../../src/view/view.ts";
import { book } from "../book.ts";
import { viewWith, words } from "../views.ts";

/** A chart as it would be carried away, in the default view but for what is told. */
export function subjectWith(chart: ChartId, patch: Partial<View> = {}, more: Partial<Subject> = {}): Subject {
  return {
    chart,
    book,
    view: viewWith(patch),
    words: words.en,
    theme: "light",
    address: "https://silk-ledger.example/",
    datasetVersion: "2026.11.22-ab12cd",
    day: "2026-11-22",
    draw: renderToStaticMarkup,
    ...more,
  };
}
