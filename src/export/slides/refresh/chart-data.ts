import { checksum } from "../../png/png-chunks.ts";
import type { Plot } from "../../../charts/parts/plot/slide-plot.ts";
import { all, child, type Tree } from "../patch/xml-tree.ts";

/** What a native chart shows, without how it looks. */
interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** The same for the same data, whichever program has saved them: some keep fifteen digits of a number. */
export function dataChecksum({ categories, series }: ChartData): string {
  const rows = series.map(({ name, values }) => [
    name,
    ...values.map((value) => (value === null ? null : rounded(value))),
  ]);
  return checksum(new TextEncoder().encode(JSON.stringify([categories, rows]))).toString(16);
}

/** In two steps: a number that ends in a 5 further on falls to the same side before and after such a program. */
function rounded(value: number): string {
  return Number(value.toPrecision(15)).toPrecision(12);
}

export function plotChecksum({ categories, series, over }: Plot): string {
  return dataChecksum({ categories, series: [...series, ...over] });
}

/** What the part of a chart holds. */
export function chartData(chart: Tree): ChartData {
  const series = all(chart, "c:ser");
  const [first] = series;
  return {
    categories: first ? pointsOf(child(first, "c:cat")).map((text) => text ?? "") : [],
    series: series.map((one) => ({
      name: pointsOf(child(one, "c:tx")).join(""),
      values: pointsOf(child(one, "c:val")).map((text) => (text === null ? null : Number(text))),
    })),
  };
}

/** The cached texts of a reference; null for a point that is empty or not there. */
function pointsOf(reference: Tree | undefined): readonly (string | null)[] {
  if (!reference) return [];
  const count = Number(all(reference, "c:ptCount")[0]?.attributes["val"] ?? 0);
  const texts = new Map(
    all(reference, "c:pt").map((point) => [
      Number(point.attributes["idx"]),
      child(point, "c:v")?.children.join("") ?? "",
    ]),
  );
  return Array.from({ length: Math.min(count, mostPoints) }, (_, index) => texts.get(index) || null);
}

/** A file may say of itself what it likes. */
const mostPoints = 10_000;
