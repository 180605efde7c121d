import "../charts.ts";
import type { ChartId } from "../../src/charts/registry.ts";
import type { Subject } from "../../src/export/subject.ts";
import type { Lang } from "../../src/i18n/languages.ts";
import { formatAddress } from "../../src/view/address.ts";
import type { View } from "../../src/view/view.ts";
import { book } from "../book.ts";
import { bounds, viewWith, i18n } from "../views.ts";

/** A chart to be carried away, drawn from the real dataset. */
export function subjectOf(
  chart: ChartId,
  patch: Partial<View> = {},
  { lang = "en", theme = "light" }: { readonly lang?: Lang; readonly theme?: "light" | "dark" } = {},
): Subject {
  const view = viewWith(patch);
  return {
    chart,
    book,
    view,
    i18n: i18n[lang],
    theme,
    address: `https://example.org/ledger/${formatAddress(view, bounds)}`,
    datasetVersion: "2026.03.18-ab12cd",
    day: "2026-11-22",
  };
}
