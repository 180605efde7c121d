import type { EventTitle } from "../../data/schema/schema.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { round } from "../parts/scales/round.ts";
import type { YearScale } from "../parts/scales/year-scale.ts";
import { atMost, labelWidth } from "../parts/plot/label-width.ts";
import { type LabelObstacle, type LabelPlace, type PlaceableLabel, placeLabels } from "../parts/plot/place-labels.ts";
import { placedLabels, tradeObstacles } from "../trade/trade-labels.ts";
import type { TradeLayout } from "../trade/trade-layout.ts";

/** A summit on the columns: a pole at its day, with its name beside the top. */
export interface Flag {
  readonly event: EventTitle;
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
/** Of a flag and the room beside it, and of the pole that is always seen below its top, px. */
export const besidePole = 16;
const leastPole = 12;
/** Between a pole and what it stands on, px. */
const clear = 4;
const amountHeight = 17;

/** Flags above everything that lies below their names, no name over another one or across a pole. */
export function flagsLayout(
  events: readonly EventTitle[],
  trade: TradeLayout,
  axis: YearScale,
  open: string | null,
  i18n: I18n,
  beside: { readonly labels?: readonly PlaceableLabel[]; readonly obstacles?: readonly LabelObstacle[] } = {},
): readonly Flag[] {
  const obstacles = [...tradeObstacles(trade), ...(beside.obstacles ?? [])];
  const onColumns = placedLabels(trade);
  const placed = [...onColumns, ...(beside.labels ?? [])];
  /** Top of all that a pole would cross. */
  const topAt = (x: number) =>
    Math.min(
      trade.baseline,
      ...obstacles
        .filter((one) => one.x - atMost(one.beside ?? 0) <= x && x <= one.x + one.width + atMost(one.beside ?? 0))
        .map(({ top }) => top),
      ...onColumns.flatMap(({ text, places: [place] }) =>
        isWithin(x, { text, ...place }) ? [place.y - amountHeight / 2] : [],
      ),
    );

  const sided: Array<Pick<Flag, "event" | "x" | "foot" | "flies" | "name" | "date"> & { readonly reach: number }> = [];
  for (const event of events) {
    const x = round(Math.min(axis.at(event.date), trade.right));
    const name = summitName(event, i18n);
    const date = i18n.date(event.date.slice(0, 7));
    const reach = atMost(besidePole + Math.max(labelWidth(name), labelWidth(date)));
    const before = sided.at(-1);
    // Left of it, its name would lie across a pole whose own name lies to the right.
    const crosses = before?.flies === "right" && x - before.x < before.reach && x + reach <= trade.right;
    const flies = x - trade.left < reach || crosses ? "right" : "left";
    sided.push({ event, x, name, date, reach, flies, foot: topAt(x) - clear });
  }

  const toTheLeft = sided.filter(({ flies }) => flies === "left");
  const toTheRight = sided.filter(({ flies }) => flies === "right").toReversed();
  const ordered = [...toTheLeft, ...toTheRight];
  const places = placeLabels(
    [
      ...placed,
      ...ordered.map(({ x, foot, flies, name, date }) => {
        const side = flies === "left" ? -1 : 1;
        return {
          text: name.length > date.length ? name : date,
          height: flagHeight,
          places: [
            { x, dx: side * besidePole, y: foot - leastPole + flagHeight / 2, anchor: side < 0 ? "end" : "start" },
          ],
          rises: true,
          pole: { x, foot },
        } as const;
      }),
    ],
    { obstacles },
  ).slice(placed.length);
  return ordered
    .map(({ event, x, foot: below, flies, name, date }, index): Flag => {
      const y = round((places[index]?.y ?? 0) - flagHeight / 2);
      return { event, x, y, foot: round(Math.max(y + leastPole, below)), flies, name, date, open: event.id === open };
    })
    .toSorted((a, b) => a.x - b.x);
}

/** Whether a pole would cross the label in some frame. */
function isWithin(x: number, { text, x: at, dx, anchor }: LabelPlace & { readonly text: string }): boolean {
  const [from, to] = { start: [0, 1], middle: [-0.5, 0.5], end: [-1, 0] }[anchor].map(
    (part) => at + atMost(dx + part * labelWidth(text)),
  ) as [number, number];
  return from <= x && x <= to;
}

/** "Xi’an summit", "Video summit". */
export function summitName({ format, place }: EventTitle, i18n: I18n): string {
  return i18n.t("spine.summit", {
    where: format === "virtual" ? "virtual" : place ? "place" : "none",
    place: place?.name ?? "",
  });
}
