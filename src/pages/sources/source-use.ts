import { group } from "d3";
import type { Book } from "../../data/book.ts";
import type { TradeParty } from "../../data/countries.ts";
import type {
  Goal,
  GrowthFact,
  EventTitle,
  Project,
  TradeAmount,
  TradeFlow,
  YuanFact,
} from "../../data/schema/schema.ts";
import type { Ledger } from "../../view/view.ts";

/** Figures that one source gives of the same trade, over one or more periods. */
export interface FigureUse {
  /** An amount in US$ or yuan, or the change on the year before. */
  readonly measure: "amount" | "growth";
  readonly ledger: Ledger;
  /** The side that is not China. */
  readonly country: TradeParty;
  /** As China sees it, in both ledgers. */
  readonly flow: TradeFlow;
  /** Each once, oldest first. */
  readonly periods: readonly string[];
}

/** What rests on a source. */
export interface SourceUse {
  readonly figures: readonly FigureUse[];
  /** Rows of the dataset behind `figures`. */
  readonly rows: number;
  /** Oldest first. */
  readonly events: readonly EventTitle[];
  readonly projects: readonly Project[];
  /** Figures that are none of all trade: single goods, gross domestic product, debt, students. */
  readonly indicators: number;
  /** Goals that were set, and pledges that were made or kept. */
  readonly goals: readonly Goal[];
  /** Statements that the source makes and that were checked. */
  readonly claims: number;
  /** Statements of others that were checked against it. */
  readonly checks: number;
  /** Reasons why the two ledgers differ that it gives. */
  readonly reasons: number;
}

const nothing: SourceUse = {
  figures: [],
  rows: 0,
  events: [],
  projects: [],
  indicators: 0,
  goals: [],
  claims: 0,
  checks: 0,
  reasons: 0,
};

/** What rests on each source, by its id. A source that nothing rests on is not in it. */
export function sourceUses(book: Pick<Book, "dataset">): ReadonlyMap<string, SourceUse> {
  const { trade, yuan, growth, products, events, projects, denominators, indicators, goals, claims, reasons } =
    book.dataset;
  const uses = new Map<string, SourceUse>();
  const put = (source: string, patch: (use: SourceUse) => Partial<SourceUse>) => {
    const use = uses.get(source) ?? nothing;
    uses.set(source, { ...use, ...patch(use) });
  };

  for (const [source, facts] of group([...trade, ...yuan, ...growth], (fact) => fact.source)) {
    put(source, () => ({ figures: figureUses(facts), rows: facts.length }));
  }
  for (const event of events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    for (const source of event.sources) put(source, (use) => ({ events: [...use.events, event] }));
  }
  for (const project of projects) {
    for (const source of project.sources) put(source, (use) => ({ projects: [...use.projects, project] }));
  }
  for (const { source } of [...products, ...denominators, ...indicators]) {
    put(source, (use) => ({ indicators: use.indicators + 1 }));
  }
  for (const goal of goals) {
    for (const source of new Set([...goal.sources, ...(goal.outcome?.sources ?? [])])) {
      put(source, (use) => ({ goals: [...use.goals, goal] }));
    }
  }
  for (const { article, sources } of claims) {
    put(article, (use) => ({ claims: use.claims + 1 }));
    for (const source of sources) put(source, (use) => ({ checks: use.checks + 1 }));
  }
  for (const source of reasons.flatMap((reason) => reason.sources)) {
    put(source, (use) => ({ reasons: use.reasons + 1 }));
  }
  return uses;
}

type Fact = TradeAmount | YuanFact | GrowthFact;

function figureUses(facts: readonly Fact[]): FigureUse[] {
  const cells = group(facts, (fact) => [measureOf(fact), fact.reporter, fact.partner, fact.flow].join(" "));
  return [...cells.values()].flatMap((alike) => {
    const [fact] = alike;
    return fact ? [figureUse(fact, alike)] : [];
  });
}

function figureUse(fact: Fact, alike: readonly Fact[]): FigureUse {
  const ofChina = fact.reporter === "CHN";
  return {
    measure: measureOf(fact),
    ledger: ofChina ? "china" : "partner",
    country: ofChina ? fact.partner : fact.reporter,
    flow: ofChina ? fact.flow : mirrored[fact.flow],
    periods: [...new Set(alike.map(({ period }) => period))].sort(),
  };
}

function measureOf(fact: Fact): FigureUse["measure"] {
  return "growthPct" in fact ? "growth" : "amount";
}

/** What the partner imports from China is China's export. */
const mirrored = { total: "total", export: "import", import: "export" } as const satisfies Record<TradeFlow, TradeFlow>;

/** Years that follow each other as one run from first to last, then parts of years, each alone. */
export function periodRuns(periods: readonly string[]): ReadonlyArray<readonly [first: string, last: string]> {
  const runs: Array<[string, string]> = [];
  for (const year of periods.filter(isYear)) {
    const run = runs.at(-1);
    if (run && Number(year) === Number(run[1]) + 1) run[1] = year;
    else runs.push([year, year]);
  }
  return [...runs, ...periods.filter((period) => !isYear(period)).map((part) => [part, part] as const)];
}

function isYear(period: string): boolean {
  return period.length === 4;
}
