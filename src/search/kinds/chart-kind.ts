import type { SearchKind } from "../entry.ts";
import { isChart } from "./page-kind.ts";

/** Each chart, among its views in the gallery. */
export const chartKind: SearchKind = {
  id: "chart",
  title: "find.kind.chart",
  needs: [],
  entries: ({ i18n, pages }) =>
    pages
      .filter(({ path }) => isChart(path))
      .map(({ path, title }) => ({
        id: `chart ${path}`,
        title,
        detail: i18n.t("find.chart.detail"),
        names: path,
        text: "",
        target: { page: "docs/charts/", anchor: path.split("/")[1] ?? "" },
        weight: 2,
        suggested: false,
      })),
};
