import { centralAsia } from "../../../countries.ts";
import { figureOf } from "../../../figures/figure.ts";
import type { Book } from "../../../book.ts";
import { publishedFigure } from "../../../figures/published-facts.ts";
import { toleranceOf } from "../../../figures/tolerance.ts";
import { growthRoundingOf } from "../../../rounding.ts";
import type { Dataset, GrowthFact } from "../../../schema/schema.ts";
import { type Finding, findingAt } from "../../finding.ts";
import { bookOf, lineOf } from "./line.ts";

/** Revisions between two publications, and for rates in yuan the change of its rate, in parts of the factor. */
const margin = { USD: 0.04, CNY: 0.1 } as const;

/** By how much the five may then miss their total, in parts of it. */
const fiveMargin = 0.012;

/** A published growth rate is the one that the figures of its period and of a year before give. */
export function checkGrowth(dataset: Dataset): Finding[] {
  const book = bookOf(dataset);
  return dataset.growth.flatMap((row, index) => {
    const fault = contradiction(book, row) ?? beyondItsFlows(dataset.growth, row) ?? besideTheFive(book, row);
    return fault === null
      ? []
      : [findingAt("growth", index, row, fault, "correct the rate, or its period, flow or currency")];
  });
}

function contradiction(book: Book, row: GrowthFact): string | null {
  const { line, flow } = lineOf(row);
  const year = Number(row.period.slice(0, 4));
  const earlier = { ...line, period: row.period.replaceAll(String(year), String(year - 1)) };
  const [before, after] = [publishedFigure(book, earlier, flow), publishedFigure(book, line, flow)];
  if (!before || !after || before.value <= 0 || after.value <= 0) return null;
  const published = 1 + row.growthPct / 100;
  const found = after.value / before.value;
  const rounding = toleranceOf(before) / before.value + toleranceOf(after) / after.value;
  const allowed = margin[row.currency ?? "USD"] + rounding + growthRoundingOf(row) / 100 / published;
  if (published > 0 && Math.abs(found / published - 1) <= allowed) return null;
  return `${row.growthPct} per cent, but from ${before.value} to ${after.value} bn it is ${((found - 1) * 100).toFixed(1)}`;
}

/** With what it gives for the year before, the five still come to their published total. */
function besideTheFive(book: Book, row: GrowthFact): string | null {
  const { line, flow } = lineOf(row);
  if (line.ledger !== "china" || row.period.length > 4 || row.currency !== undefined) return null;
  const year = Number(row.period) - 1;
  const whole = publishedFigure(book, { ledger: "china", country: "C5", period: String(year) }, flow);
  const parts = centralAsia.flatMap((country) => figureOf(book, "china", country, year, flow) ?? []);
  if (!whole || parts.length < centralAsia.length || parts.every(({ growth }) => growth !== row)) return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (Math.abs(sum / whole.value - 1) <= fiveMargin) return null;
  return `${row.growthPct} per cent: the five would come to ${sum.toFixed(2)} in ${year}, not ${whole.value} bn`;
}

/** All trade grows by no more than the faster of its two flows, and no less than the slower. */
function beyondItsFlows(growth: readonly GrowthFact[], row: GrowthFact): string | null {
  const alike = growth.filter(
    (other) =>
      other.reporter === row.reporter &&
      other.partner === row.partner &&
      other.period === row.period &&
      other.source === row.source,
  );
  const [total, sold, bought] = (["total", "export", "import"] as const).map(
    (flow) => alike.find((other) => other.flow === flow)?.growthPct,
  );
  if (total === undefined || sold === undefined || bought === undefined) return null;
  const isBetween = total >= Math.min(sold, bought) - 0.1 && total <= Math.max(sold, bought) + 0.1;
  return isBetween ? null : `all trade by ${total} per cent, exports by ${sold} and imports by ${bought}`;
}
