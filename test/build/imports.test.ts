import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

/** The parts of `src/`, from the bottom up: a file may import its own part and what stands above it in this list. */
const parts = [
  ["styles", /^styles\//],
  ["i18n", /^i18n\//],
  ["ui", /^ui\//],
  ["data", /^data\//],
  ["view", /^view\//],
  ["series", /^series\//],
  ["search", /^search\//],
  ["stories", /^stories\//],
  ["charts/parts", /^charts\/parts\//],
  ["embed", /^embed\//],
  ["charts", /^charts\/[^/]+\//],
  ["registry", /^charts\/registry\.ts$/],
  ["export", /^export\//],
  ["pages", /^(?:pages\/|(?:embed-)?main\.tsx?$|prerender\.tsx$)/],
] as const;

/** Parts that stand on their own: what they may import at all. */
const leaves: Readonly<Record<string, readonly string[]>> = {
  styles: [],
  i18n: [],
  ui: ["i18n", "styles"],
  data: [],
};

/** Charts know nothing of each other, but for the one that joins two of them on one axis. */
const joined: Readonly<Record<string, readonly string[]>> = { spine: ["trade", "timeline"] };

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file));

test("every file of src/ belongs to a part", () => {
  expect(files.filter((file) => rank(file) < 0)).toEqual([]);
});

test("imports run one way", () => {
  expect(files.flatMap((file) => ownImports(file).flatMap((target) => objection(file, target)))).toEqual([]);
});

test("the rules tell right from wrong", () => {
  expect(ownImports("view/view.ts")).toContain("data/countries.ts");
  expect(objection("charts/spine/spine-chart.tsx", "charts/trade/trade-chart.tsx")).toEqual([]);
  expect(objection("series/trade-series.ts", "data/book.ts")).toEqual([]);
  expect(objection("data/book.ts", "i18n/words.ts")).not.toEqual([]);
  expect(objection("series/trade-series.ts", "charts/parts/year-scale.ts")).not.toEqual([]);
  expect(objection("charts/trade/trade-chart.tsx", "charts/spine/spine-chart.tsx")).not.toEqual([]);
  expect(objection("ui/select.tsx", "view/view.ts")).not.toEqual([]);
});

function rank(file: string): number {
  return parts.findIndex(([, pattern]) => pattern.test(file));
}

function objection(file: string, target: string): string[] {
  const [from, to] = [parts[rank(file)]?.[0] ?? "", parts[rank(target)]?.[0] ?? ""];
  const allowed =
    from === to ? siblingsAllowed(file, target) : (leaves[from]?.includes(to) ?? rank(target) < rank(file));
  return allowed ? [] : [`src/${file} must not import src/${target}`];
}

function siblingsAllowed(file: string, target: string): boolean {
  const [own, other] = [chartOf(file), chartOf(target)];
  return own === other || (joined[own]?.includes(other) ?? false);
}

/** "trade" for a file of the trade chart; empty for everything that is not a chart. */
function chartOf(file: string): string {
  return /^charts\/([^/]+)\//.exec(file)?.[1] ?? "";
}

/** What a file imports of our own code, statically or not, types too. */
function ownImports(file: string): string[] {
  const text = readFileSync(join("src", file), "utf8");
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
    posix.join(posix.dirname(file), match[1] ?? ""),
  );
}
