import { renderToStaticMarkup } from "react-dom/server";
import { pageMedium } from "../../src/charts/parts/medium.ts";
import { drawingOf } from "../../src/export/drawing.ts";
import type { Subject } from "../../src/export/subject.ts";

/** The markup of a chart as it stands on a page. */
export function onPage(subject: Subject): string {
  return renderToStaticMarkup(drawingOf(subject).marks(pageMedium));
}
