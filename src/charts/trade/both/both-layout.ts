import type { Figure } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { Frame } from "../../parts/chart.ts";
import { labelWidth } from "../../parts/plot/label-width.ts";
import { type LabelObstacle, type PlaceableLabel, placeLabels } from "../../parts/plot/place-labels.ts";
import { round } from "../../parts/scales/round.ts";
import { toFoot, tradeObstacles } from "../trade-labels.ts";
import {
  type TradeBox,
  type TradeLabel,
  type TradeLayout,
  nominalWidth,
  plotLeft,
  tradeLayout,
} from "../trade-layout.ts";
import { type BothSeries, namedParts, type OpenedYear } from "./both-series.ts";
import { gapLines, lackingLines, noneLines, sideLines } from "./both-text.ts";
import { columnGap, type OpenedAxis, openedAxis } from "./opened-axis.ts";

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

/** A country's name beside its part of the partners' column. */
export interface PartName {
  readonly country: Figure["country"];
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly leader: { readonly x: number; readonly y: number };
}

/** The opened year as it is drawn. */
export interface OpenedLayout {
  readonly bracket: GapBracket | null;
  readonly amounts: ReadonlyArray<BothLine & Pick<TradeLabel, "figure" | "isWide">>;
  readonly names: readonly PartName[];
  /** Whose column is whose, below them. */
  readonly sides: readonly BothLine[];
  readonly lacking: readonly BothLine[];
  /** In place of a column that nobody has a figure for. */
  readonly none: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly lines: readonly BothLine[];
  } | null;
}

type Bracket = Omit<GapBracket, "narrow">;

export interface BothLayout extends Frame {
  readonly trade: TradeLayout;
  readonly opened: OpenedLayout | null;
  readonly axis: OpenedAxis;
}

const lineHeight = 15;
/** Least height of a part of a column that its amount fits into. */
const amountRoom = 17;
/** Frames in which the amounts have their places, px: of those up to the last narrow one, the styles hide some. */
const frames = { narrow: [360, 480, 640], wide: [680, 800, 1000, 1440] };
/** Of amounts in columns in narrow frames, as a part of the usual size. */
const smallLetters = 11 / 13;

export function bothLayout(series: BothSeries, i18n: I18n, box: TradeBox): BothLayout {
  const { opened } = series;
  const left = box.left ?? plotLeft(series, i18n);
  const axis = openedAxis(series, left);
  const height = box.height - (opened ? belowYears(opened, i18n) : 0);
  const drawn = tradeLayout(series, i18n, { ...box, left, height, axis });
  const sideOf = ({ year, ledger }: { readonly year: number; readonly ledger: string }) =>
    opened && axis.opened && year === opened.year ? axis.opened[ledger === "china" ? 0 : 1] : null;
  const bars = drawn.bars.map((bar) => ({
    ...bar,
    ...sideOf({ year: Number(bar.figure.period), ledger: bar.figure.ledger }),
  }));
  const trade: TradeLayout = {
    ...drawn,
    bars,
    // One cross for a year without a pair.
    gaps: drawn.gaps
      .filter(({ column }) => column.year !== opened?.year && (column.ledger === "china" || column.parts.length > 0))
      .map((gap) => (gap.column.parts.length > 0 ? gap : { ...gap, width: 2 * gap.width })),
    marks: drawn.marks.map((mark) => ({ ...mark, ...sideOf(mark.column) })),
    totals: [],
    xTicks: axis.ticks.map((tick) => ({ ...tick, x: round(axis.middle(tick.year)) })),
    bands: drawn.bands.map((band) => ({ ...band, ...axis.ground(band.year) })),
  };
  const frame = { width: trade.width, height: box.height, axis };
  if (!opened || !axis.opened) return { ...frame, trade, opened: null };
  const bracket = bracketOf(opened, trade, axis.opened, i18n);
  const totals = totalsOf(opened, trade, axis, bracket, i18n);
  const places = openedLayout(
    opened,
    trade,
    axis,
    bracket && { ...bracket, narrow: narrowOf(bracket, trade, axis, totals) },
    i18n,
  );
  return { ...frame, trade: { ...trade, totals }, opened: places };
}

/** Below the years: the lines that name the sides, or whom they are without. */
function belowYears(opened: OpenedYear, i18n: I18n): number {
  return Math.max(2, lackingLines(opened, i18n).length) * lineHeight + 4;
}

/** Both totals above their columns, clear of the other column and the bracket; one that is not, on a phone, is left out there. */
function totalsOf(
  opened: OpenedYear,
  trade: TradeLayout,
  axis: OpenedAxis,
  bracket: Bracket | null,
  i18n: I18n,
): readonly TradeLabel[] {
  const columns = [opened.china, opened.partner].flatMap(({ total }, index) => {
    const column = axis.opened?.[index];
    return total && column ? [{ total, column }] : [];
  });
  const labels = columns.map(({ total, column }): PlaceableLabel => {
    const y = Math.min(topOf(trade, total), endOf(trade, total)) - 6 - toFoot;
    return {
      text: i18n.amount(total.value),
      places: [{ x: column.x + column.width / 2, dx: 0, y, anchor: "middle" }],
      rises: true,
    };
  });
  const obstacles = [...tradeObstacles(trade), ...(bracket ? bracketObstacles(bracket) : [])];
  const narrow = placeLabels(labels, { obstacles, widths: frames.narrow });
  const wide = placeLabels(labels, { obstacles, widths: frames.wide });
  return columns.map(({ total }, index) => {
    const [label, low, high] = [labels[index], narrow[index], wide[index]];
    if (!label || !low || !high) throw new Error("A total has no place");
    const { x, y } = high;
    const isWide = low.y < y;
    return {
      figure: total,
      text: label.text,
      x: round(x),
      y: round(y + toFoot),
      anchor: "middle",
      ...(isWide && { isWide }),
    };
  });
}

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
function narrowOf(
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

/** Where the column of a total ends above, px. */
function endOf({ baseline, bars }: TradeLayout, { ledger, period }: Figure): number {
  const own = bars.filter(({ figure }) => figure.ledger === ledger && figure.period === period);
  return Math.min(baseline, ...own.map(({ y }) => y));
}

/** Where a column's total stands: at its end, or at the line across it where it is drawn apart. */
function topOf(trade: TradeLayout, { ledger, period, value }: Figure): number {
  const line = trade.marks.find(({ column }) => column.ledger === ledger && column.year === Number(period));
  if (line) return line.y;
  const own = trade.bars.filter(({ figure }) => figure.ledger === ledger && figure.period === period);
  if (value < 0) return Math.max(trade.baseline, ...own.map(({ y, height }) => y + height));
  return Math.min(trade.baseline, ...own.map(({ y }) => y));
}

function openedLayout(
  opened: OpenedYear,
  trade: TradeLayout,
  axis: OpenedAxis,
  bracket: GapBracket | null,
  i18n: I18n,
): OpenedLayout {
  const [china, partner] = axis.opened ?? [];
  if (!china || !partner) throw new Error("The opened year has no place on the axis");
  const beside = partner.x + partner.width + 10;
  const own = trade.bars.filter(({ figure }) => Number(figure.period) === opened.year);
  const parts = namedParts(opened);
  const named = own.filter(({ figure }) => parts.includes(figure));
  // One country alone is named by the title, and its amount by the total.
  const isAlone = opened.china.parts.length < 2 && opened.partner.parts.length < 2;
  const high = bracket ? (bracket.remarks.at(-1)?.y ?? bracket.amount.y) + lineHeight : trade.top;
  const places = placeLabels(
    named.map(({ figure: { country }, y, height }) => ({
      text: i18n.country(country),
      places: [{ x: beside + 6, dx: 4, y: y + height / 2, anchor: "start" }],
      within: [high, foot(trade)],
    })),
  );
  const silent = [opened.china, opened.partner].findIndex(({ parts }) => parts.length === 0);
  return {
    bracket,
    amounts: own
      .filter(({ height }) => height >= amountRoom && !isAlone)
      .flatMap(({ figure, x, y, width, height }) => {
        const text = i18n.amount(figure.value);
        const fits = (frame: number, part: number) => labelWidth(text) * part <= (width / nominalWidth) * frame;
        const isWide = !fits(frames.narrow[0] ?? 0, smallLetters);
        if (isWide && !fits(frames.wide[0] ?? 0, 1)) return [];
        return { figure, text, x: round(x + width / 2), y: round(y + height / 2), ...(isWide && { isWide }) };
      }),
    names: named.map(({ figure: { country }, x, width, y, height }, index) => ({
      country,
      name: i18n.country(country),
      x: beside + 6,
      y: places[index]?.y ?? y,
      leader: { x: round(x + width), y: round(y + height / 2) },
    })),
    sides: (["china", "partner"] as const).flatMap((ledger, index) => {
      const column = axis.opened?.[index];
      return linesAt(sideLines(ledger, i18n), column ? column.x + column.width / 2 : 0, trade.height + 10);
    }),
    lacking: linesAt(lackingLines(opened, i18n), beside + 6, trade.height - 6),
    none: silent < 0 ? null : noneOf(silent, trade, axis, i18n),
  };
}

function bracketOf(
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

/** A dashed place for a column, as high as tells that this is not its height. */
function noneOf(side: number, trade: TradeLayout, axis: OpenedAxis, i18n: I18n): OpenedLayout["none"] {
  const column = axis.opened?.[side];
  const last = axis.opened?.[1];
  if (!column || !last) return null;
  const height = Math.min(64, trade.baseline - trade.top);
  const lines = noneLines(side === 0 ? "china" : "partner", i18n);
  return {
    ...column,
    y: trade.baseline - height,
    height,
    lines: linesAt(lines, last.x + last.width + columnGap, trade.baseline - height + lineHeight),
  };
}

/** Down to where names beside the opened year may stand: above the names of years. */
function foot({ height }: TradeLayout): number {
  return height - 24 - lineHeight / 2;
}

function linesAt(texts: readonly string[], x: number, y: number): readonly BothLine[] {
  return texts.map((text, index) => ({ text, x: round(x), y: round(y + index * lineHeight) }));
}
