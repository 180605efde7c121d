import {
  type ClaimKind,
  type EventType,
  type ProjectStatus,
  quantityUnits,
  type SourceKind,
  type Verdict,
} from "../data/categories.ts";
import type { ContextPartner, Partner } from "../data/countries.ts";
import type { Flow, Ledger } from "../data/figures/figure-type.ts";

export type { Flow, Ledger } from "../data/figures/figure-type.ts";

/** Everything that the reader can choose. The address is its only store: see `address.ts`. */
export interface View {
  /** The partners shown, in the page's order; all five by default. */
  readonly countries: readonly Partner[];
  /** Partners added to the trade charts for scale, outside every sum; none by default. */
  readonly context: readonly ContextPartner[];
  /** First and last year shown, inclusive. */
  readonly years: readonly [number, number];
  /** The year of map and figures. */
  readonly year: number;
  /** The year that `year` is compared with. */
  readonly compare: number;
  readonly flow: Flow;
  readonly unit: Unit;
  /** The year that stands at 100 in an index; null for the first year shown. */
  readonly base: number | null;
  readonly ledger: LedgerChoice;
  readonly form: Form;
  readonly axis: Axis;
  readonly scale: Scale;
  readonly show: Show;
  /** By what the ranking of the countries is sorted. */
  readonly rank: Rank;
  /** Whether the chart of months adds them up. */
  readonly months: Months;
  /** The day (YYYY-MM-DD) as of which everything is shown, from sources published by then; null for now. */
  readonly asof: string | null;
  /** The version of the dataset whose figures are shown whatever came later; null for the present one. */
  readonly data: string | null;
  /** Lanes of events below the columns of trade, beside the summits on them; none by default. */
  readonly lanes: readonly EventLane[];
  readonly layers: readonly Layer[];
  /** What has to be the state of a project, in the year shown, for the map to draw it; all states by default. */
  readonly status: readonly ProjectStatus[];
  /** Id of the open event. */
  readonly event: string | null;
  /** Id of the open project. */
  readonly project: string | null;
  /** Kinds of event listed; all by default. */
  readonly types: readonly EventType[];
  /** Kinds of source listed; all by default. */
  readonly kinds: readonly SourceKind[];
  /** Ids of the articles whose statements are listed; empty for all. */
  readonly articles: readonly string[];
  /** Verdicts listed; all by default. */
  readonly verdicts: readonly Verdict[];
  /** Kinds of statement listed; all by default. */
  readonly claims: readonly ClaimKind[];
  /** What sources or statements are searched for, as typed; empty for no search. */
  readonly q: string;
  /** The two versions of the dataset whose differences are listed; null for the newest, and for the one before it. */
  readonly from: string | null;
  readonly to: string | null;
  /** By what the differences are sorted. */
  readonly sort: ChangeSort;
  /** By what tables of goods are sorted. */
  readonly order: GoodsOrder;
  readonly theme: Theme;
}

/** Always as China sees it: `export` is what China sells. */
export const flows = ["total", "export", "import", "balance"] as const satisfies readonly Flow[];

export const units = ["usd", "share", "gdp", "capita", "index"] as const;
export type Unit = (typeof units)[number];

/** What an index that is chosen on a page starts from: Chinese customs have a figure of every country for it. */
export const usualBase = 2010;

export function baseYearOf({ base, years }: Pick<View, "base" | "years">): number {
  return base ?? years[0];
}

/** Whose statistics: China's customs, the partner's own, or both beside each other. */
export const ledgerChoices = ["china", "partner", "both"] as const satisfies ReadonlyArray<Ledger | "both">;
export type LedgerChoice = (typeof ledgerChoices)[number];

/** How amounts over the years are drawn: a column a year, or a line a country. */
export const forms = ["stack", "lines"] as const;
export type Form = (typeof forms)[number];

/** How values of lines are spaced. */
export const axes = ["linear", "log"] as const;
export type Axis = (typeof axes)[number];

/** Whether small charts beside each other share one scale. */
export const scales = ["same", "own"] as const;
export type Scale = (typeof scales)[number];

/** Variable of the map's shades: the year's figures, or their change against the compared year. */
export const shows = ["value", "change"] as const;
export type Show = (typeof shows)[number];

/** By what countries are ranked: the year's figure, or its change against the compared year, in US$ or in per cent. */
export const ranks = ["amount", "difference", "percent"] as const;
export type Rank = (typeof ranks)[number];

/** Whether months are added up from January on, or stand alone. */
export const monthChoices = ["to-date", "single"] as const;
export type Months = (typeof monthChoices)[number];

/** Lanes of events that can stand below the columns of trade, which carry the summits themselves; in their order. */
export const eventLanes = ["ministers", "visits", "treaties", "bri", "sco", "projects", "aid"] as const;
export type EventLane = (typeof eventLanes)[number];

/** Layers of the map that show projects, in the order of their controls. */
export const projectLayers = ["rail", "road", "pipeline", "energy", "industry", "education"] as const;
export type ProjectLayer = (typeof projectLayers)[number];

/** Layers that the map shows by default. */
export const usualLayers = ["trade", "events"] as const;
export const layers = [...usualLayers, ...projectLayers] as const;
export type Layer = (typeof layers)[number];

/** The columns of a list of differences, each from its beginning or, with a minus, from its end. */
export const changeColumns = ["kind", "figure", "before", "after", "why", "source"] as const;
export type ChangeColumn = (typeof changeColumns)[number];
export type ChangeSort = "table" | ChangeColumn | `-${ChangeColumn}`;
/** `table`: in the order of the dataset. */
export const changeSorts: readonly [ChangeSort, ...ChangeSort[]] = [
  "table",
  ...changeColumns.flatMap((column) => [column, `-${column}`] as const),
];

/** The columns of a table of goods, each from its beginning or, with a minus, from its end. */
export const goodsColumns = ["goods", "route", "period", "usd", ...quantityUnits, "reporter", "source"] as const;
export type GoodsColumn = (typeof goodsColumns)[number];
export type GoodsOrder = GoodsColumn | `-${GoodsColumn}`;
/** The newest first unless the reader asks for another order. */
export const goodsOrders: readonly [GoodsOrder, ...GoodsOrder[]] = [
  "-period",
  ...goodsColumns.flatMap((column) => (column === "period" ? [column] : [column, `-${column}` as const])),
];

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
