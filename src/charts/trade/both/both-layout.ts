import type { Figure } from "../../../data/figures/figure-type.ts";
import type { I18n } from "../../../i18n/i18n.ts";
import type { Frame } from "../../parts/chart.ts";
import { labelWidth } from "../../parts/plot/label-width.ts";
import { type PlaceableLabel, placeLabels } from "../../parts/plot/place-labels.ts";
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
import { lackingLines, noneLines, sideLines } from "./both-text.ts";
import {
  type BothLine,
  type Bracket,
  bracketObstacles,
  bracketOf,
  foot,
  frames,
  type GapBracket,
  lineHeight,
  linesAt,
  narrowOf,
  topOf,
} from "./gap-bracket.ts";
import { columnGap, type OpenedAxis, openedAxis } from "./opened-axis.ts";

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

export interface BothLayout extends Frame {
  readonly trade: TradeLayout;
  readonly opened: OpenedLayout | null;
  readonly axis: OpenedAxis;
}

/** Least height of a part of a column that its amount fits into. */
const amountRoom = 17;
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

/** Where the column of a total ends above, px. */
function endOf({ baseline, bars }: TradeLayout, { ledger, period }: Figure): number {
  const own = bars.filter(({ figure }) => figure.ledger === ledger && figure.period === period);
  return Math.min(baseline, ...own.map(({ y }) => y));
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
