import type { LedgerEvent } from "../../data/schema/schema.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { yearOf } from "../../series/event-lanes.ts";
import { round } from "../parts/scales/round.ts";
import type { YearScale } from "../parts/scales/year-scale.ts";
import type { TradeLayout } from "../trade/trade-layout.ts";

/** A summit on the columns: a pole at its day, with its name beside the top. */
export interface Flag {
  readonly event: LedgerEvent;
  readonly x: number;
  /** Top of the pole, and of the flag. */
  readonly y: number;
  /** Where the pole ends: above what is drawn there. */
  readonly foot: number;
  /** Whether name and flag fly to the left of the pole, as they do where there is room. */
  readonly flies: "left" | "right";
  readonly name: string;
  readonly date: string;
  readonly open: boolean;
}

/** Of name and date in two lines, px. */
export const flagHeight = 32;
/** Width of a name in the narrowest frame, as a part of the nominal width: wherever it is drawn, it fits. */
const reach = 330;
/** Between a pole and its name. */
const besidePole = 12;
/** Half the width of an amount in a narrow frame, likewise. */
const halfAmount = 36;
/** Between a pole and what it stands on, px. */
const clear = 4;
const amountHeight = 17;

interface Obstacle {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  /** The year of an amount; null for anything else. */
  readonly amountOf: number | null;
}

/** Flags above everything that lies below their names, no name over another one or across a pole. */
export function flagsLayout(
  events: readonly LedgerEvent[],
  trade: TradeLayout,
  axis: YearScale,
  open: string | null,
  i18n: I18n,
): readonly Flag[] {
  const drawn = obstaclesIn(trade);
  /** The top of all that lies there; of amounts, which have a rim and lie over poles, only that of a year if one is named. */
  const topIn = (from: number, to: number, year?: number) =>
    Math.min(
      trade.baseline,
      ...drawn
        .filter((one) => one.to >= from && one.from <= to)
        .filter((one) => year === undefined || one.amountOf === null || one.amountOf === year)
        .map(({ top }) => top),
    );

  const sided: Array<{ readonly event: LedgerEvent; readonly x: number; readonly flies: Flag["flies"] }> = [];
  for (const event of events) {
    const x = Math.min(axis.at(event.date), trade.right);
    const before = sided.at(-1);
    // Left of it, its name would lie across a pole whose own name lies to the right.
    const crosses = before?.flies === "right" && x - before.x < reach && x + reach <= trade.right;
    sided.push({ event, x, flies: x - trade.left < reach || crosses ? "right" : "left" });
  }

  const placed: Array<Omit<Obstacle, "amountOf"> & { readonly flag: Flag }> = [];
  const toTheLeft = sided.filter(({ flies }) => flies === "left");
  const toTheRight = sided.filter(({ flies }) => flies === "right").toReversed();
  for (const { event, x, flies } of [...toTheLeft, ...toTheRight]) {
    const year = yearOf(event);
    const [from, to] = flies === "left" ? [x - reach, x - besidePole] : [x + besidePole, x + reach];
    const others = placed.filter((one) => one.to > from && one.from < to).map(({ top }) => top);
    const below = topIn(x, x, year) - clear;
    const y = Math.min(topIn(from, to) - clear, below + flagHeight - 12, ...others) - flagHeight;
    const foot = Math.max(y + 12, below);
    placed.push({
      from,
      to,
      top: y,
      flag: {
        event,
        x: round(x),
        y: round(y),
        foot: round(foot),
        flies,
        name: summitName(event, i18n),
        date: i18n.date(event.date.slice(0, 7)),
        open: event.id === open,
      },
    });
  }
  return placed.map(({ flag }) => flag).toSorted((a, b) => a.x - b.x);
}

/** Whatever a name or a pole must not cover. */
function obstaclesIn({ bars, points, gaps, marks, totals, goals, context }: TradeLayout): readonly Obstacle[] {
  const wide = [...bars, ...gaps.map((gap) => ({ ...gap, y: gap.y - 10 })), ...marks].map(({ x, width, y }) => ({
    from: x,
    to: x + width,
    top: y,
  }));
  const dots = [...points, ...context.flatMap((line) => line.points)].map(({ x, y }) => ({
    from: x - 6,
    to: x + 6,
    top: y - 5,
  }));
  const names = goals.map(({ x1, x2, label }) => ({
    from: Math.min(x1, label.anchor === "end" ? label.x - reach : x1),
    to: Math.max(x2, label.anchor === "start" ? label.x + reach : x2),
    top: label.y - amountHeight / 2,
  }));
  const partners = context.flatMap(({ label }) =>
    label ? [{ from: label.x - reach / 2, to: label.x, top: label.y - amountHeight }] : [],
  );
  const amounts = totals.map(({ figure, x, y, anchor }) => ({
    from: anchor === "end" ? x - 2 * halfAmount : x - halfAmount,
    to: anchor === "end" ? x : x + halfAmount,
    top: y - amountHeight,
    amountOf: Number(figure.period.slice(0, 4)),
  }));
  return [...[...wide, ...dots, ...names, ...partners].map((one) => ({ ...one, amountOf: null })), ...amounts];
}

/** "Xi’an summit", "Video summit". */
export function summitName({ format, place }: LedgerEvent, i18n: I18n): string {
  return i18n.t("spine.summit", {
    where: format === "virtual" ? "virtual" : place ? "place" : "none",
    place: place?.name ?? "",
  });
}
