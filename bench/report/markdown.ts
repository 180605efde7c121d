import type { Spread } from "./statistics.ts";

/** A table of Markdown, its columns aligned as the formatter has them; numbers to the right. */
export function markdownTable(columns: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const cells = [columns, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = columns.map((_, at) => Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)));
  const isNumber = (at: number) => at > 0 && rows.every((row) => /^(?:[\d.,–%x×≤+-]|\s|\(|\))*$/.test(row[at] ?? ""));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (isNumber(at) ? (row[at] ?? "").padStart(width) : (row[at] ?? "").padEnd(width))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (isNumber(at) ? `${"-".repeat(width - 1)}:` : "-".repeat(width))).join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join("\n");
}

/** "412 (398–430)": the median and the quartiles; empty for nothing measured. */
export function spreadText(spread: Spread | null, digits = 0): string {
  if (!spread) return "";
  const [median, low, high] = [spread.median, spread.low, spread.high].map((value) => value.toFixed(digits));
  return `${median} (${low}–${high})`;
}

/** "1.37"; empty where one of both was not measured. */
export function ratioText(value: number | null, base: number | null): string {
  return value === null || base === null || base === 0 ? "" : (value / base).toFixed(2);
}
