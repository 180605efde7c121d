import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";

/** The parts of `src/`, from the bottom up: a file may import its own part and what stands above it in this list. */
const parts = [
  ["styles", /^styles\//],
  ["i18n", /^i18n\//],
  ["ui", /^ui\//],
  ["start", /^start\//],
  ["data", /^data\//],
  ["view", /^view\//],
  ["series", /^series\//],
  ["search", /^search\//],
  ["stories", /^stories\//],
  ["charts/parts", /^charts\/parts\//],
  ["embed", /^embed\//],
  ["charts", /^charts\/[^/]+\//],
  ["charts/registry", /^charts\/[^/]+\.ts$/],
  ["export", /^export\//],
  ["shell", /^shell\//],
  ["figures", /^figures\//],
  ["events", /^events\//],
  ["deck/own", /^deck\/own\//],
  ["share", /^share\//],
  ["tables", /^tables\//],
  ["projects", /^projects\//],
  ["chart-panel", /^chart-panel\//],
  ["goods", /^goods\//],
  ["filters", /^filters\//],
  ["search-dialog", /^search-dialog\//],
  ["reopen", /^reopen\//],
  ["keys", /^keys\//],
  ["deck", /^deck\//],
  ["offline", /^offline\//],
  ["pages", /^pages\//],
  ["app", /^(?:app\/|main\.tsx$|prerender\.tsx$)/],
] as const;

/** Parts that stand on their own: what they may import at all. */
const leaves: Readonly<Record<string, readonly string[]>> = {
  styles: [],
  i18n: [],
  ui: ["i18n", "styles"],
  data: [],
};

/** Siblings know nothing of each other: charts, but for the one that joins two of them on one axis, and pages. */
const joined: Readonly<Record<string, readonly string[]>> = { "charts/spine": ["charts/trade", "charts/timeline"] };

const files = codeIn("src");

test("every file of src/ belongs to a part", () => {
  expect(files.filter((file) => rank(file) < 0)).toEqual([]);
});

test("imports run one way", () => {
  expect(files.flatMap((file) => ownImports(file).flatMap((target) => objection(file, target)))).toEqual([]);
});

test("no file imports itself through others, not even for a type or on demand", () => {
  for (const root of ["src", "scripts"]) expect(circles(root)).toEqual([]);
});

/** Where charts are named: their own folders, the registry, and the pages that compose them; `data/` knows none of them. */
const composing =
  /^(?:charts\/(?:[^/]+\/|registry\.ts$)|data\/|pages\/|app\/routes\.tsx$|projects\/|chart-panel\/map-panel\.tsx$|events\/)/;

test("nothing else names a chart, neither its id nor its code", () => {
  const ids = readFileSync("src/charts/registry.ts", "utf8").match(/(?<=import\("\.\/)\w+/g) ?? [];
  expect(ids.length).toBeGreaterThan(5);
  // "export" and the like are words of the data as well; of ids, these are no words of anything else.
  const own = ids.filter((id) => !["map", "trade", "timeline", "gap"].includes(id));
  const literal = new RegExp(`["'\`](?:${own.join("|")})["'\`]|(?:[=!]== |case )"(?:map|trade|timeline|gap)"`);
  const others = files.filter((file) => !composing.test(file));
  const offending = others.flatMap((file) => [
    ...(literal.test(codeOf(file)) ? [`src/${file} names a chart`] : []),
    ...ownImports(file).flatMap((target) =>
      /^charts\/(?!parts\/)[^/]+\//.test(target) ? [`src/${file} imports src/${target}`] : [],
    ),
  ]);
  expect(offending).toEqual([]);
});

test("comments name files that there are", () => {
  const names = new Set(
    [...codeIn("src"), ...codeIn("scripts"), ...codeIn("test")].map((file) => posix.basename(file)),
  );
  const named = ["src", "scripts", "test"].flatMap((root) =>
    codeIn(root).flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/`[\w/-]*?([\w-]+(?:\.test)?\.tsx?)`/g)].map(
        ([, name = ""]) => [name, `${root}/${file} names ${name}`] as const,
      ),
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.flatMap(([name, found]) => (names.has(name) ? [] : [found]))).toEqual([]);
});

test("the rules tell right from wrong", () => {
  expect(ownImports("view/view.ts")).toContain("data/countries.ts");
  expect(objection("charts/spine/spine-chart.tsx", "charts/trade/trade-chart.tsx")).toEqual([]);
  expect(objection("charts/trade/trade-series.ts", "data/book.ts")).toEqual([]);
  expect(objection("data/book.ts", "i18n/i18n.ts")).not.toEqual([]);
  expect(objection("series/citation.ts", "charts/parts/chart.ts")).not.toEqual([]);
  expect(objection("charts/trade/trade-chart.tsx", "charts/spine/spine-chart.tsx")).not.toEqual([]);
  expect(objection("pages/method/method-page.tsx", "pages/claims/claims-page.tsx")).not.toEqual([]);
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
  const [own, other] = [siblingOf(file), siblingOf(target)];
  // What lies beside the folders of siblings is there for all of them.
  return own === other || other === "" || (joined[own]?.includes(other) ?? false);
}

/** "charts/trade" for a file of the trade chart; empty for everything that is neither a chart nor a page. */
function siblingOf(file: string): string {
  return /^(?:charts|pages)\/[^/]+(?=\/)/.exec(file)?.[0] ?? "";
}

/** A file without its comments. */
function codeOf(file: string): string {
  return readFileSync(join("src", file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

/** What a file imports of our own code, statically or not, types too. */
function ownImports(file: string, root = "src"): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
    posix.join(posix.dirname(file), match[1] ?? ""),
  );
}

/** Groups of files that lead back to themselves (Tarjan's strongly connected components of more than one file). */
function circles(root: string): string[][] {
  const known = new Set(codeIn(root));
  const graph = new Map([...known].map((file) => [file, ownImports(file, root).filter((target) => known.has(target))]));
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string) => {
    order.set(file, order.size);
    low.set(file, order.size - 1);
    stack.push(file);
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) low.set(file, Math.min(low.get(file) ?? 0, low.get(target) ?? 0));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || graph.get(file)?.includes(file)) found.push(circle.toSorted());
  };
  for (const file of known) if (!order.has(file)) visit(file);
  return found;
}

function codeIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("node_modules"));
}
