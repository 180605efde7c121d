import { type Book, sourceOf } from "../../data/book.ts";
import { changeOf } from "../../data/figures/change-figure.ts";
import { centralAsia, type Partner } from "../../data/countries.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { sourcesOf } from "../../data/figures/figure.ts";
import type { EventTitle, SourceName } from "../../data/schema/schema.ts";
import { baseYearOf, type Flow, type Ledger, type Unit, type View } from "../../view/view.ts";
import { classLimits } from "./class-limits.ts";
import { type DenominatorGap, denominatorGap } from "../../series/denominator-gap.ts";
import { concerns, yearOf } from "../../series/event-lanes.ts";
import { ledgersOf, shownFigure } from "../../series/shown-figure.ts";
import type { ProjectSeries } from "../../series/project-series.ts";

/** Geographic coordinates in degrees. */
export interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

export interface MapEntry {
  readonly ledger: Ledger;
  /** In the unit shown; null where the book is silent or the unit cannot be formed. */
  readonly figure: Figure | null;
  readonly sources: readonly SourceName[];
}

export interface MapCountry {
  readonly country: Partner;
  /** False for a country that the view leaves out: it is drawn, but says nothing. */
  readonly shown: boolean;
  readonly capital: Place;
  /** One a ledger, China's first; the first gives the country its shade. */
  readonly entries: readonly MapEntry[];
}

/** Events that took place at one spot. */
export interface MapSpot extends Place {
  readonly events: ReadonlyArray<{ readonly event: EventTitle; readonly ofYear: boolean }>;
}

export interface MapSeries {
  readonly countries: readonly MapCountry[];
  /** Whether the view asks for events at all. */
  readonly showsEvents: boolean;
  readonly spots: readonly MapSpot[];
  /** Id of the open event. */
  readonly open: string | null;
  readonly ledgers: readonly Ledger[];
  readonly flow: Flow;
  readonly unit: Unit;
  readonly year: number;
  /** The year whose change to `year` is shown; null where the year's own figures are. */
  readonly changeFrom: number | null;
  /** Whether the shades lie on both sides of a middle. */
  readonly diverging: boolean;
  /** The year that stands at 100 when an index is shown. */
  readonly baseYear: number;
  /** What trade cannot be set against in the year, in the unit asked for. */
  readonly gap: DenominatorGap | null;
  /** False leaves out shades, ribbons and figures. */
  readonly trade: boolean;
  /**
   * Lower limits of the shades above the lowest. The same for every year shown, every country and both ledgers, so
   * that a darker shade is more trade whatever is changed; for a balance or a change they lie on both sides of zero.
   */
  readonly limits: readonly number[];
  /** The amount that is drawn as the widest ribbon, under the same condition. */
  readonly widest: number;
}

/** What `projects/` draws besides, where a view asks for it. */
export interface MapWithProjects extends MapSeries {
  readonly projects: ProjectSeries;
}

/** Kept for all data, so that a shade means the same share in every view. */
const shareLimits = [5, 10, 20, 30, 40, 50];

export function mapSeries(book: Book, view: View): MapSeries {
  const trade = view.layers.includes("trade");
  const capitals = new Map<string, Place>(book.dataset.countries.map(({ code, capital }) => [code, capital]));
  return {
    countries: centralAsia.map((country) => {
      const shown = view.countries.includes(country);
      const capital = capitals.get(country);
      if (!capital) throw new Error(`The table of countries has no capital for ${country}`);
      const entries = shown && trade ? entriesOf(book, view, country) : [];
      return { country, shown, capital, entries };
    }),
    showsEvents: view.layers.includes("events"),
    spots: view.layers.includes("events") ? spotsOf(book, view) : [],
    open: view.event,
    ledgers: ledgersOf(view.ledger),
    flow: view.flow,
    unit: view.unit,
    year: view.year,
    changeFrom: view.show === "change" ? view.compare : null,
    diverging: view.show === "change" || view.flow === "balance",
    baseYear: baseYearOf(view),
    gap: trade ? denominatorGap(book, view, [view.year]) : null,
    trade,
    ...scaleOf(book, view),
  };
}

export function mapFigures(series: MapSeries): readonly Figure[] {
  return series.countries
    .flatMap(({ entries }) => entries.map(({ figure }) => figure))
    .filter((figure) => figure !== null);
}

/** Ids of all sources that the drawn figures and events rest on. */
export function mapSources(series: MapSeries): readonly string[] {
  return [
    ...new Set([
      ...series.countries.flatMap(({ entries }) => entries.flatMap(({ sources }) => sources.map(({ id }) => id))),
      ...series.spots.flatMap(({ events }) => events.flatMap(({ event }) => event.sources)),
    ]),
  ];
}

function entriesOf(book: Book, view: View, country: Partner): MapEntry[] {
  return ledgersOf(view.ledger).map((ledger) => {
    const figure =
      view.show === "change"
        ? changeFigure(book, view, ledger, country)
        : shownFigure(book, view, ledger, country, view.year);
    return { ledger, figure, sources: figure ? sourcesOf(figure).map((id) => sourceOf(book, id)) : [] };
  });
}

/** Null also for a year set against itself. */
function changeFigure(book: Book, view: View, ledger: Ledger, country: Partner): Figure | null {
  if (view.year === view.compare) return null;
  const from = shownFigure(book, view, ledger, country, view.compare);
  const to = shownFigure(book, view, ledger, country, view.year);
  return from && to ? changeOf(from, to) : null;
}

/** Per cent; half and double, four fifths and five quarters lie equally far from no change. */
const changeLimits = [-50, -20, -5, 5, 25, 100];

/** A ribbon's width means the same in each flow as well, unless the flows are shares or indices of their own. */
function scaleOf(book: Book, view: View): Pick<MapSeries, "limits" | "widest"> {
  // Nothing has a width of so many per cent: a change is told by shades alone.
  if (view.show === "change") return { limits: changeLimits, widest: 0 };
  const values = allValues(book, view);
  const ownScale = view.unit === "share" || view.unit === "index";
  const widest = Math.max(0, ...(ownScale ? values : allValues(book, { ...view, flow: "total" })));
  if (view.flow === "balance") {
    const limits = classLimits(values.map(Math.abs), 3, 2);
    return { limits: [...limits.toReversed().map((limit) => -limit), ...limits], widest };
  }
  return { limits: view.unit === "share" ? shareLimits : classLimits(values, 6), widest };
}

function allValues(book: Book, view: View): number[] {
  const values: number[] = [];
  const add = (year: number) => {
    for (const ledger of ledgersOf("both")) {
      for (const country of centralAsia) {
        const figure = shownFigure(book, view, ledger, country, year);
        if (figure && !figure.partial) values.push(figure.value);
      }
    }
  };
  for (let year = view.years[0]; year <= view.years[1]; year++) add(year);
  if (view.year < view.years[0] || view.year > view.years[1]) add(view.year);
  return values;
}

/** The summits of all years shown, and what else happened in the year of the map. */
function spotsOf(book: Book, view: View): MapSpot[] {
  const spots = new Map<string, MapSpot & { events: Array<{ event: EventTitle; ofYear: boolean }> }>();
  for (const event of book.dataset.events) {
    const { place } = event;
    const year = yearOf(event);
    const ofYear = year === view.year;
    const inSpan = event.type === "summit" && year >= view.years[0] && year <= view.years[1];
    if (!place || !(ofYear || inSpan || event.id === view.event) || !concerns(event, view.countries, view.context))
      continue;
    const key = `${place.lon} ${place.lat}`;
    const spot = spots.get(key) ?? { name: place.name, lon: place.lon, lat: place.lat, events: [] };
    spot.events.push({ event, ofYear });
    spots.set(key, spot);
  }
  return [...spots.values()].map((spot) => ({ ...spot, events: spot.events.toSorted(summitsFirst) }));
}

function summitsFirst(a: MapSpot["events"][number], b: MapSpot["events"][number]): number {
  const rank = ({ event }: MapSpot["events"][number]) => (event.type === "summit" ? 0 : 1);
  return rank(a) - rank(b) || a.event.date.localeCompare(b.event.date);
}
