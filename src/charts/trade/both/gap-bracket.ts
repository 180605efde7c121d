import type { Figure } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import { type LabelObstacle, type PlaceableLabel, placeLabels } from "../../parts/plot/place-labels.ts";
import { round } from "../../parts/scales/round.ts";
import { toFoot, tradeObstacles } from "../trade-labels.ts";
import type { TradeLabel, TradeLayout } from "../trade-layout.ts";
import { namedParts, type OpenedYear } from "./both-series.ts";
import { gapLines } from "./both-text.ts";
import type { OpenedAxis } from "./opened-axis.ts";

/** A line of text beside the columns of the opened year, or below them. */
export interface BothLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What lies between the tops of the two columns of the opened year. */
export interface GapBracket {
  readonly figure: Figure;
  /** Where both columns end, px from above: the larger one first. */
  readonly top: number;
  readonly bottom: number;
  /** The column that falls short, and what it lacks. */
  readonly short: { readonly x: number; readonly width: number };
  /** From where to where the larger one's height is drawn on. */
  readonly x1: number;
  readonly x2: number;
  /** Of the bracket itself. */
  readonly x: number;
  readonly amount: BothLine;
  /** The amount where it has no room beside the bracket: its end, at the end of the year's room. */
  readonly narrow: { readonly x: number; readonly y: number };
  readonly remarks: readonly BothLine[];
}

export type Bracket = Omit<GapBracket, "narrow">;

export const lineHeight = 15;

/** Frames in which the amounts have their places, px: of those up to the last narrow one, the styles hide some. */
export const frames = { narrow: [360, 480, 640], wide: [680, 800, 1000, 1440] };

/** The lines of the bracket, as what texts keep off. */
export function bracketObstacles({
  top,
  bottom,
  x1,
  x2,
}: Pick<Bracket, "top" | "bottom" | "x1" | "x2">): readonly LabelObstacle[] {
  return [
    { x: Math.min(x1, x2), width: Math.abs(x2 - x1), top, bottom: top },
    { x: x2, width: 0, top, bottom },
  ];
}

/** Above the bracket, or what reaches above that, but never out of the chart. */
export function narrowOf(
  { top, amount: { text } }: Bracket,
  trade: TradeLayout,
  { end }: OpenedAxis,
  totals: readonly TradeLabel[],
): GapBracket["narrow"] {
  const fixed = totals.filter(({ isWide }) => !isWide);
  const labels = fixed.map(({ text: own, x, y, anchor }): PlaceableLabel => ({
    text: own,
    places: [{ x, dx: 0, y: y - toFoot, anchor }],
  }));
  const wanted: PlaceableLabel = {
    text,
    places: [{ x: end, dx: 0, y: top - 8 - toFoot, anchor: "end" }],
    rises: true,
  };
  const place = placeLabels([...labels, wanted], { obstacles: tradeObstacles(trade), widths: frames.narrow }).at(-1);
  const isIn = place !== undefined && place.y > lineHeight;
  return { x: round(end), y: round(isIn ? place.y + toFoot : top - 8) };
}

export function bracketOf(
  opened: OpenedYear,
  trade: TradeLayout,
  columns: NonNullable<OpenedAxis["opened"]>,
  i18n: I18n,
): Bracket | null {
  const { gap, china, partner } = opened;
  if (!gap || !china.total || !partner.total) return null;
  const [ofChina, ofPartner] = [topOf(trade, china.total), topOf(trade, partner.total)];
  const isLess = ofPartner > ofChina;
  const [top, bottom] = isLess ? [ofChina, ofPartner] : [ofPartner, ofChina];
  const x = columns[1].x + columns[1].width + 10;
  const amount = { text: i18n.usd(Math.abs(gap.value)), x: x + 12 };
  // Beside the bracket's middle, but never out of the plot, and with room for the names below it.
  const remarks = gapLines(gap, i18n);
  const block = 20 + remarks.length * lineHeight;
  const below = foot(trade) - (namedParts(opened).length + 1) * lineHeight;
  const first = Math.min(Math.max((top + bottom - block) / 2, top), below - block) + 16;
  return {
    figure: gap,
    top: round(top),
    bottom: round(bottom),
    short: isLess ? columns[1] : columns[0],
    x1: columns[0].x + (isLess ? columns[0].width : 0),
    x2: x,
    x,
    amount: { ...amount, y: round(first) },
    remarks: linesAt(remarks, amount.x, round(first + lineHeight + 3)),
  };
}

/** Where a column's total stands: at its end, or at the line across it where it is drawn apart. */
export function topOf(trade: TradeLayout, { ledger, period, value }: Figure): number {
  const line = trade.marks.find(({ column }) => column.ledger === ledger && column.year === Number(period));
  if (line) return line.y;
  const own = trade.bars.filter(({ figure }) => figure.ledger === ledger && figure.period === period);
  if (value < 0) return Math.max(trade.baseline, ...own.map(({ y, height }) => y + height));
  return Math.min(trade.baseline, ...own.map(({ y }) => y));
}

/** Down to where names beside the opened year may stand: above the names of years. */
export function foot({ height }: TradeLayout): number {
  return height - 24 - lineHeight / 2;
}

export function linesAt(texts: readonly string[], x: number, y: number): readonly BothLine[] {
  return texts.map((text, index) => ({ text, x: round(x), y: round(y + index * lineHeight) }));
}
