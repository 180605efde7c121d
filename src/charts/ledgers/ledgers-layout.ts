import { max, min } from "d3";
import type { Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { type LedgersPair, type LedgersSeries, pairFigures } from "./ledgers-series.ts";
import type { Flow } from "../../view/view.ts";
import type { Frame } from "../parts/chart.ts";
import { labelWidth } from "../parts/plot/label-width.ts";
import { round } from "../parts/scales/round.ts";
import { linearScale, niceDomain } from "../parts/scales/linear-scale.ts";
import { gapText, silenceText } from "./ledgers-text.ts";

export type Side = "left" | "right";

/** A figure's disc: filled for China's books, hollow for the partner's. */
export interface LedgersDisc {
  readonly figure: Figure;
  readonly x: number;
  /** Its amount, on the side that looks away from the other disc. Directions are told by their gap alone. */
  readonly value: { readonly text: string; readonly side: Side } | null;
}

export interface LedgersGap {
  readonly figure: Figure;
  readonly x1: number;
  readonly x2: number;
  readonly text: string;
}

/** One flow of one country, as both books have it. */
export interface LedgersLane {
  readonly country: Partner;
  readonly flow: Flow;
  /** True for the country's first lane, which carries its name; the others are its two directions. */
  readonly isMain: boolean;
  readonly y: number;
  /** Radius of its discs. */
  readonly r: number;
  readonly name: string;
  /** China's before the partner's, so that a ring is never hidden below a disc. */
  readonly discs: readonly LedgersDisc[];
  /** What lies between the two books, where they can be compared. */
  readonly gap: LedgersGap | null;
  /** Months of figures that are no full year, below their discs. */
  readonly months: { readonly x: number; readonly side: Side; readonly text: string } | null;
  /** Whose book is silent, in words: beside the disc there is, on the side with more room. */
  readonly silence: {
    readonly x: number;
    /** From there, px: past the disc and its amount. */
    readonly dx: number;
    readonly side: Side;
    readonly text: string;
  } | null;
}

export interface LedgersLayout extends Frame {
  readonly series: LedgersSeries;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly groups: readonly LedgersGroup[];
  readonly xTicks: ReadonlyArray<{ readonly x: number; readonly text: string; readonly isZero: boolean }>;
}

export interface LedgersGroup {
  readonly country: Partner;
  readonly y: number;
  readonly height: number;
  readonly lanes: readonly LedgersLane[];
}

const width = 1000;
const left = 342;
const right = 690;
const axisHeight = 26;
/** Room above and below a lane's middle. The first lane's name and gap move up into it where the frame is narrow. */
const room = { main: { above: 30, below: 13 }, direction: { above: 10, below: 10 } };
const monthsHeight = 14;
const footroom = 8;

export function ledgersLayout(series: LedgersSeries, i18n: I18n): LedgersLayout {
  const values = series.rows.flatMap(({ pairs }) => pairs.flatMap(pairFigures)).map(({ value }) => value);
  const domain = niceDomain([Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 1)], 4);
  const x = linearScale(domain, [left, right]);
  let bottom = 0;
  const groups = series.rows.map(({ country, pairs }): LedgersGroup => {
    const top = bottom;
    const lanes = pairs.map((pair, index) => {
      const isMain = index === 0;
      const { above, below } = isMain ? room.main : room.direction;
      const lane = laneOf(pair, country, isMain, bottom + above, (value) => round(x(value)), i18n);
      bottom += above + below + (lane.months ? monthsHeight : 0);
      return lane;
    });
    bottom += footroom;
    return { country, y: top, height: bottom - top, lanes };
  });
  return {
    series,
    width,
    height: bottom + axisHeight,
    left,
    right,
    bottom,
    groups,
    xTicks: x.ticks(4).map((tick) => ({ x: round(x(tick)), text: i18n.number(tick), isZero: tick === 0 })),
  };
}

function laneOf(
  pair: LedgersPair,
  country: Partner,
  isMain: boolean,
  y: number,
  x: (value: number) => number,
  i18n: I18n,
): LedgersLane {
  const { china, partner, gap } = pair;
  const figures = pairFigures(pair);
  const leftmost = figures.length > 1 ? figures.toSorted((a, b) => a.value - b.value)[0] : undefined;
  const r = isMain ? 7 : 4.5;
  return {
    country,
    flow: pair.flow,
    isMain,
    y,
    r,
    name: isMain ? i18n.country(country) : i18n.t("ledgers.direction", { flow: pair.flow }),
    discs: figures.map((figure) => ({
      figure,
      x: x(figure.value),
      value: isMain ? { text: i18n.amount(figure.value), side: figure === leftmost ? "left" : "right" } : null,
    })),
    gap:
      china && partner && gap
        ? { figure: gap, x1: x(partner.value), x2: x(china.value), text: gapText(gap, pair.ratio, i18n) }
        : null,
    months: monthsOf(figures, x, i18n),
    silence: silenceOf(pair, isMain, r, x, i18n),
  };
}

/** One text for both discs, of the same months or not: two would run into each other. It starts away from the axis. */
function monthsOf(figures: readonly Figure[], x: (value: number) => number, i18n: I18n): LedgersLane["months"] {
  const partial = figures.filter((figure) => figure.partial);
  const places = partial.map(({ value }) => x(value));
  if (partial.length === 0) return null;
  const side = partial.every(({ value }) => value < 0) ? "left" : "right";
  return {
    x: side === "left" ? Math.max(...places) : Math.min(...places),
    side,
    text: [...new Set(partial.map(({ period }) => i18n.months(period)))].join(" / "),
  };
}

/** Room between a disc and the text beside it, px. */
export const besideDisc = 5;
/** From where on words fit on the left of a disc but no longer on its right, past its amount, even on a phone. */
const turn = { main: 450, direction: 640 };

function silenceOf(
  pair: LedgersPair,
  isMain: boolean,
  r: number,
  x: (value: number) => number,
  i18n: I18n,
): LedgersLane["silence"] {
  const text = silenceText(pair, i18n);
  if (text === null) return null;
  const [figure] = pairFigures(pair);
  if (!figure) return { x: left, dx: besideDisc, side: "right", text };
  const at = x(figure.value);
  const side = at > (isMain ? turn.main : turn.direction) ? "left" : "right";
  const amount = isMain && side === "right" ? labelWidth(i18n.amount(figure.value)) + 2 * besideDisc : 0;
  return { x: at, dx: round((r + besideDisc + amount) * (side === "left" ? -1 : 1)), side, text };
}
