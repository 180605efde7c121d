import type { PictureNode } from "../picture/picture-node.ts";

type Data = PictureNode["attributes"];

/** What tells one mark of a chart from another, whatever its year and value. */
const keys = ["data-outline", "data-event", "data-project", "data-country", "data-missing"] as const;
const details = ["data-flow", "data-ledger"] as const;
/** What is computed beside a figure has a mark of its own; how the figure itself came about changes with the years. */
const comparisons: ReadonlySet<string | undefined> = new Set(["change", "absolute-change", "gap", "ratio"]);

/**
 * Names the marks of one chart, no two alike. A mark that stands for something gets the same name in every year
 * shown, "!!map KAZ", so that Morph moves it from slide to slide; the others are counted, "map line 3". Where a chart
 * shows many years at once, the year belongs to the mark.
 */
export function shapeNames(chart: string, overYears: boolean): (tag: string, data: Data) => string {
  const used = new Map<string, number>();
  return (tag, data) => {
    const key = keys.map((name) => data[name]).find((value) => value !== undefined);
    const parts =
      key === undefined
        ? [chart, tag]
        : [
            `!!${chart}`,
            key,
            ...("data-outline" in data
              ? []
              : [
                  ...details.map((name) => data[name]),
                  comparisons.has(data["data-formula"]) ? data["data-formula"] : undefined,
                  overYears ? data["data-year"] : undefined,
                  tag,
                ]),
          ];
    const name = parts.filter((part) => part !== undefined).join(" ");
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 && key !== undefined ? name : `${name} ${count}`;
  };
}
