import { twins } from "../twins/twins.ts";

/** What a page has to show to count as painted; handed to `probe.js`. */
export interface Expected {
  /** Selector of a figure's mark; null for what a canvas shows: the last that is drawn on it counts. */
  readonly marks: string | null;
  readonly least: number;
  /** Must not be there: what another view would show. */
  readonly without?: string;
}

export interface MeasuredPage {
  readonly id: string;
  readonly title: string;
  /** Below the address of the server. */
  readonly path: string;
  readonly group: "ours" | "twins" | "maps";
  readonly expected: Expected;
  /** What is clicked to take a country out and to bring it back; after `open`, if that is given. */
  readonly toggle: string | null;
  readonly open?: string;
  /** Selects something once the page can be used; as soon as it is painted, if not given. */
  readonly ready?: string;
}

const columns = 'rect[role="img"][data-year]';
const others = ["KGZ", "TKM", "TJK"].map((code) => `rect[role="img"][data-country="${code}"]`).join();
const countries = 'details[data-menu="countries"]';

const ours: readonly MeasuredPage[] = [
  {
    id: "embed",
    title: "our default embed",
    path: "embed/trade/",
    group: "ours",
    expected: { marks: columns, least: 160 },
    toggle: null,
  },
  {
    id: "filtered-embed",
    title: "our embed with a filter",
    path: "embed/trade/?countries=KAZ,UZB",
    group: "ours",
    expected: { marks: columns, least: 62, without: others },
    toggle: null,
  },
  {
    id: "explore",
    title: "Explore",
    path: "",
    group: "ours",
    expected: { marks: `figure[data-chart="spine"] ${columns}`, least: 160 },
    toggle: `${countries} input[type="checkbox"]`,
    open: `${countries} > summary`,
    ready: "html[data-ready]",
  },
  {
    id: "deep-link",
    title: "Explore by a deep link",
    path: "?countries=KAZ,UZB&flow=export&years=2000-2024",
    group: "ours",
    expected: {
      marks: `figure[data-chart="spine"] ${columns}`,
      least: 40,
      without: 'figure[data-chart="spine"] :is([data-country="KGZ"], [data-year="1995"])',
    },
    toggle: null,
    ready: "html[data-ready]",
  },
  {
    id: "map-embed",
    title: "our map embed",
    path: "embed/map/",
    group: "maps",
    expected: { marks: "figure svg path[data-country]", least: 5 },
    toggle: null,
  },
];

/** Every page that is measured. */
export const pages: readonly MeasuredPage[] = [
  ...ours,
  ...twins.map(({ id, title, kind, file, marks }) => ({
    id,
    title,
    path: `twins/${id}/`,
    group: kind === "map" ? ("maps" as const) : ("twins" as const),
    expected: { marks, least: 160 },
    toggle: kind === "chart" && file !== null ? "#toggle" : null,
  })),
];

/** Throws on an id that no page has. */
export function pageNamed(id: string): MeasuredPage {
  const page = pages.find((one) => one.id === id);
  if (!page) throw new Error(`There is no page ${id}`);
  return page;
}
