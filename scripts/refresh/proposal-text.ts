import { group, sum } from "d3";
import type { Denominator, Source, TradeFact } from "../../src/data/schema/schema.ts";
import type { Comparison, Contradiction } from "./compare.ts";
import type { LeftOut } from "./loader.ts";

/** What a refresh found, against the tables as they stand. */
export interface Proposal {
  /** When, as an ISO moment. */
  readonly asked: string;
  readonly years: readonly [number, number];
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: string;
    /** Why it gave nothing; null where it answered. */
    readonly failure: string | null;
    readonly figures: number;
    readonly unchanged: number;
    /** What to add to `data/sources.json` with its rows. */
    readonly source: Source;
  }[];
  readonly added: readonly (TradeFact | Denominator)[];
  readonly revised: Comparison["revised"];
  readonly gone: Comparison["gone"];
  readonly contradicting: readonly Contradiction[];
  readonly leftOut: readonly LeftOut[];
  readonly chapters: Comparison["chapters"];
}

/** Rows of a list in the text; the JSON beside it has all of them. */
const longest = 150;

/** The proposal for a person to read, in Markdown. */
export function proposalText(proposal: Proposal): string {
  const { asked, years, sources, added, revised, gone, contradicting, leftOut, chapters } = proposal;
  const changes = (
    list: Proposal["contradicting"] | Proposal["revised"],
    last: (row: (typeof list)[number]) => string,
  ) =>
    list.map((row) => [row.cell, amount(row.before), amount(row.after), percent(row.percent), row.source, last(row)]);
  return [
    `# What the databases say: ${asked.slice(0, 10)}`,
    `Asked for ${years[0]} to ${years[1]}. Trade in billions of US dollars, gross domestic product in US dollars, population in persons. Nothing has been changed in the tables: whoever agrees adds the source and the rows, runs \`npm run data:check\` and \`npm run data:keep\`.`,
    table(
      ["database", "answer", "figures", "as here"],
      sources.map(({ publisher, failure, figures, unchanged }) => [
        publisher,
        failure ?? "complete",
        String(figures),
        String(unchanged),
      ]),
    ),
    section(
      "Revised",
      revised,
      table(
        ["figure", "here", "there", "change", "source here", ""],
        changes(revised, () => ""),
      ),
    ),
    section(
      "Contradicting",
      contradicting,
      table(
        ["figure", "here", "there", "change", "source here", "why"],
        changes(contradicting, (row) => ("why" in row ? row.why : "")),
      ),
    ),
    section(
      "Gone",
      gone,
      table(
        ["figure", "here", "source here"],
        gone.map((row) => [row.cell, amount(row.before), row.source]),
      ),
    ),
    section(
      "New",
      added,
      table(
        ["figure", "there", "source"],
        added.map((row) => [nameOf(row), amount(numberOf(row)), row.source]),
      ),
    ),
    section(
      "Left out",
      leftOut,
      table(
        ["figure", "why"],
        leftOut.map((row) => [row.cell, row.why]),
      ),
    ),
    section("Chapters of the Harmonized System", chapters, table(["flow", "chapters", "sum"], chapterRows(chapters))),
  ]
    .join("\n\n")
    .concat("\n");
}

function section(title: string, rows: readonly unknown[], body: string): string {
  const more = rows.length > longest ? `\n\nThe first ${longest} are shown; \`proposal.json\` has all.` : "";
  return `## ${title} (${rows.length})\n\n${rows.length === 0 ? "None." : body}${more}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.slice(0, longest).map(line)].join("\n");
}

function chapterRows(chapters: Proposal["chapters"]): string[][] {
  const flows = group(chapters, ({ reporter, partner, period, flow }) => `${reporter} ${flow} ${partner} ${period}`);
  return [...flows].map(([flow, parts]) => [flow, String(parts.length), amount(sum(parts, ({ usdBn }) => usdBn ?? 0))]);
}

function nameOf(row: TradeFact | Denominator): string {
  if (!("usdBn" in row)) return `${row.indicator} ${row.country} ${row.period}`;
  return `${row.reporter} ${row.flow} ${row.partner} ${row.period}`;
}

function numberOf(row: TradeFact | Denominator): number {
  return "usdBn" in row ? row.usdBn : row.value;
}

function amount(value: number): string {
  return value.toLocaleString("en", { maximumSignificantDigits: value < 1000 ? 5 : 12 });
}

function percent(value: number | null): string {
  return value === null ? "" : `${value > 0 ? "+" : ""}${value.toFixed(Math.abs(value) < 1 ? 3 : 1)} %`;
}
