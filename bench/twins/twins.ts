/** A page that draws what one of ours draws, with what a user would pick instead. */
export interface Twin {
  readonly id: string;
  readonly title: string;
  /** "chart": the same 165 figures as columns, with a button that takes a country out; "map": the same shades. */
  readonly kind: "chart" | "map";
  /** Its module, which exports `draw`; null for the page without a script. */
  readonly file: string | null;
  /** What its version is told of. */
  readonly packages: readonly string[];
  /** The element of a figure, of which there are 165 once it is painted; null for what is drawn on a canvas. */
  readonly marks: string | null;
}

/** Whose measures all others are set against. */
export const baseTwin = "d3-react";
/** The limit: a page that somebody wrote by hand. */
export const staticTwin = "static";

/** A twin more is a file and a line here. */
export const twins: readonly Twin[] = [
  {
    id: "static",
    title: "hand-written static page",
    kind: "chart",
    file: null,
    packages: [],
    marks: "#chart rect.bar",
  },
  {
    id: "d3-react",
    title: "plain d3 in React",
    kind: "chart",
    file: "pages/d3-react.tsx",
    packages: ["d3", "react"],
    marks: "#chart rect.bar",
  },
  {
    id: "plot",
    title: "Observable Plot",
    kind: "chart",
    file: "pages/plot.ts",
    packages: ["@observablehq/plot"],
    marks: "#chart g[aria-label=bar] rect",
  },
  { id: "chartjs", title: "Chart.js", kind: "chart", file: "pages/chartjs.ts", packages: ["chart.js"], marks: null },
  { id: "echarts", title: "ECharts", kind: "chart", file: "pages/echarts.ts", packages: ["echarts"], marks: null },
  {
    id: "highcharts",
    title: "Highcharts",
    kind: "chart",
    file: "pages/highcharts.ts",
    packages: ["highcharts"],
    marks: "#chart .highcharts-point",
  },
  {
    id: "vega-lite",
    title: "Vega-Lite",
    kind: "chart",
    file: "pages/vega-lite.ts",
    packages: ["vega-lite", "vega"],
    marks: null,
  },
  {
    id: "recharts",
    title: "Recharts",
    kind: "chart",
    file: "pages/recharts.tsx",
    packages: ["recharts"],
    marks: "#chart .recharts-bar-rectangle",
  },
  {
    id: "visx",
    title: "visx",
    kind: "chart",
    file: "pages/visx.tsx",
    packages: ["@visx/shape"],
    marks: "#chart .visx-bar",
  },
  {
    id: "nivo",
    title: "nivo",
    kind: "chart",
    file: "pages/nivo.tsx",
    packages: ["@nivo/bar"],
    marks: "#chart svg g[transform] > rect",
  },
  {
    id: "echarts-map",
    title: "ECharts, map",
    kind: "map",
    file: "maps/echarts-map.ts",
    packages: ["echarts"],
    marks: null,
  },
  {
    id: "vega-lite-map",
    title: "Vega-Lite, map",
    kind: "map",
    file: "maps/vega-lite-map.ts",
    packages: ["vega-lite", "vega"],
    marks: null,
  },
];
