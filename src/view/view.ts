import type { ContextPartner, Partner } from "../data/countries.ts";
import type { ClaimKind, EventType, SourceKind, Verdict } from "../data/schema.ts";

/** What the reader looks at. The address is its only store: see `address.ts`. */
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
  readonly ledger: LedgerChoice;
  /** The day (YYYY-MM-DD) as of which everything is shown, from sources published by then; null for now. */
  readonly asof: string | null;
  readonly layers: readonly Layer[];
  /** Id of the open event. */
  readonly event: string | null;
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
  readonly theme: Theme;
}

/** Always as China sees it: `export` is what China sells. */
export const flows = ["total", "export", "import", "balance"] as const;
export type Flow = (typeof flows)[number];

export const units = ["usd", "share", "gdp", "capita", "index"] as const;
export type Unit = (typeof units)[number];

/** Whose books: `china` is China's customs, `partner` the partner's own statistics. */
export type Ledger = "china" | "partner";
export const ledgerChoices = ["china", "partner", "both"] as const;
export type LedgerChoice = (typeof ledgerChoices)[number];

export const layers = ["trade", "events"] as const;
export type Layer = (typeof layers)[number];

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
