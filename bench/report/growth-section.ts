import type { BrowserGrowth, GrowthRun } from "../growth/measure-growth.ts";
import type { StepTimes } from "../growth/time-steps.ts";
import { dimensions } from "../growth/grow.ts";
import { markdownTable } from "./markdown.ts";
import { exponentOf } from "./statistics.ts";

const inNode = ["parse", "check", "book", "series", "layout", "markup", "memory"] as const satisfies ReadonlyArray<
  keyof StepTimes
>;
const inBrowser = ["painted", "interactive", "blocking", "toggle", "heap"] as const satisfies ReadonlyArray<
  keyof BrowserGrowth
>;

/** A table for each way in which the dataset grows: a row a size, and last the exponents. */
export function growthSections(runs: readonly GrowthRun[]): string[] {
  return dimensions.flatMap((dimension) => {
    const sizes = runs.filter((run) => run.dimension === dimension);
    if (sizes.length === 0) return [];
    const fields = [
      ...inNode.map((name) => ({ name, of: ({ node }: GrowthRun) => node?.[name] ?? null })),
      ...(sizes.some(({ browser }) => browser !== null)
        ? inBrowser.map((name) => ({ name: `page: ${name}`, of: ({ browser }: GrowthRun) => browser?.[name] ?? null }))
        : []),
    ];
    const rows = sizes.map((run) => [
      run.rows.toLocaleString("en"),
      ...fields.map(({ of }) => of(run)?.toFixed(of(run) !== null && Number(of(run)) < 10 ? 1 : 0) ?? "–"),
    ]);
    const exponents = fields.map(
      ({ of }) =>
        exponentOf(sizes.flatMap((run) => (of(run) === null ? [] : [[run.rows, Number(of(run))] as const])))?.toFixed(
          2,
        ) ?? "",
    );
    return [
      `### By ${dimension}\n\n${markdownTable(["rows of trade", ...fields.map(({ name }) => name)], [...rows, ["exponent", ...exponents]])}`,
    ];
  });
}
