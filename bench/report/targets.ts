/** What the site has to reach, and what it aims at: a row of the first table of the results. */
export interface Target {
  readonly title: string;
  readonly must: number;
  readonly aim: number;
  /** Decimals it is told with. */
  readonly digits: number;
  /** Whether more is better. */
  readonly isFloor?: true;
  measured(of: Measures): number | null;
}

/** The values that targets are about; null for what was not measured. */
export interface Measures {
  /** Median of a page in the usual condition. */
  page(id: string, what: "painted" | "toggle" | "shift"): number | null;
  /** kB, compressed with gzip. */
  bytes(id: string, what: "firstKB" | "firstScriptKB"): number | null;
  /** Views that showed another one than was asked for. */
  wrongViews(): number | null;
  /** The median score of a page; the lowest of all for none named. */
  lighthouse(path: string): number | null;
  /** The fastest library: the shortest median until it is painted. */
  fastestTwin(): number | null;
}

const ratio = (value: number | null, base: number | null) => (value === null || base === null ? null : value / base);

export const targets: readonly Target[] = [
  {
    title: "default embed painted / static page",
    must: 1.7,
    aim: 1.2,
    digits: 2,
    measured: ({ page }) => ratio(page("embed", "painted"), page("static", "painted")),
  },
  {
    title: "filtered embed painted / static page",
    must: 3,
    aim: 2,
    digits: 2,
    measured: ({ page }) => ratio(page("filtered-embed", "painted"), page("static", "painted")),
  },
  {
    title: "filtered embed / fastest library twin",
    must: 1,
    aim: 0.7,
    digits: 2,
    measured: ({ page, fastestTwin }) => ratio(page("filtered-embed", "painted"), fastestTwin()),
  },
  {
    title: "filtered pages that showed another view, at any delay",
    must: 0,
    aim: 0,
    digits: 0,
    measured: ({ wrongViews }) => wrongViews(),
  },
  {
    title: "Explore's first screen / plain d3 chart",
    must: 1,
    aim: 0.7,
    digits: 2,
    measured: ({ page }) => ratio(page("explore", "painted"), page("d3-react", "painted")),
  },
  {
    title: "toggle on Explore / toggle of one plain d3 chart",
    must: 2,
    aim: 1,
    digits: 2,
    measured: ({ page }) => ratio(page("explore", "toggle"), page("d3-react", "toggle")),
  },
  {
    title: "embed with a filter: script, gzip kB",
    must: 45,
    aim: 35,
    digits: 1,
    measured: ({ bytes }) => bytes("filtered-embed", "firstScriptKB"),
  },
  {
    title: "embed with a filter: all, gzip kB",
    must: 100,
    aim: 65,
    digits: 1,
    measured: ({ bytes }) => bytes("filtered-embed", "firstKB"),
  },
  {
    title: "Explore's first view: script, gzip kB",
    must: 130,
    aim: 110,
    digits: 1,
    measured: ({ bytes }) => bytes("explore", "firstScriptKB"),
  },
  {
    title: "Explore's first view: all, gzip kB",
    must: 260,
    aim: 210,
    digits: 1,
    measured: ({ bytes }) => bytes("explore", "firstKB"),
  },
  {
    title: "layout shift, the most of our pages",
    must: 0,
    aim: 0,
    digits: 3,
    measured: ({ page }) => {
      const shifts = ["embed", "filtered-embed", "explore", "deep-link", "map-embed"].map((id) => page(id, "shift"));
      return shifts.includes(null) ? null : Math.max(...shifts.map(Number));
    },
  },
  ...["/", "/embed/trade/", "/sources/"].map((path): Target => ({
    title: `Lighthouse performance of \`${path}\``,
    must: 95,
    aim: 100,
    digits: 0,
    isFloor: true,
    measured: ({ lighthouse }) => lighthouse(path),
  })),
];

/** "aim", "must" or "missed"; empty for what was not measured. */
export function verdictOf({ must, aim, digits, isFloor }: Target, value: number | null): string {
  if (value === null) return "";
  // As it is told: 1.204 counts as 1.20.
  const told = Number(value.toFixed(digits));
  const reaches = (limit: number) => (isFloor ? told >= limit : told <= limit);
  return reaches(aim) ? "aim" : reaches(must) ? "must" : "missed";
}
