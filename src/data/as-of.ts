import type { EventTitle, PageData, SourceName } from "./schema/schema.ts";

/**
 * What the dataset would have held on a day: figures whose source had been published by then, events that had begun
 * and that a source had told of by then, with those of their sources, and projects as far as sources had. What was
 * announced counts from its announcement.
 *
 * A source dated by its year or month alone counts as known from the end of it, so that nothing is known too early; one
 * without a date never does. Countries are no news, and claims are judged by what is known today: both stay whole.
 */
export function datasetAsOf(dataset: PageData, day: string): PageData {
  const sources = dataset.sources.filter((source) => isPublishedBy(source, day));
  const known = new Set(sources.map(({ id }) => id));
  const isKnown = (fact: { readonly source: string }) => known.has(fact.source);
  return {
    ...dataset,
    sources,
    trade: dataset.trade.filter(isKnown),
    yuan: dataset.yuan.filter(isKnown),
    growth: dataset.growth.filter(isKnown),
    products: dataset.products.filter(isKnown),
    denominators: dataset.denominators.filter(isKnown),
    indicators: dataset.indicators.filter(isKnown),
    events: dataset.events.flatMap((event) => eventAsOf(event, known, day)),
    projects: dataset.projects.flatMap((project) => narrationOf(project, known)),
  };
}

function eventAsOf(event: EventTitle, known: ReadonlySet<string>, day: string): EventTitle[] {
  const hasBegun = event.announced === true || knownFrom(event.date) <= day;
  return hasBegun ? narrationOf(event, known) : [];
}

/** A row with those of its sources that are known; nothing if none is. */
function narrationOf<Row extends { readonly sources: readonly string[] }>(row: Row, known: ReadonlySet<string>): Row[] {
  const sources = row.sources.filter((id) => known.has(id));
  if (sources.length === 0) return [];
  return [sources.length === row.sources.length ? row : { ...row, sources }];
}

/** True if the source was out by the end of that day (YYYY-MM-DD). */
export function isPublishedBy(source: Pick<SourceName, "published">, day: string): boolean {
  return source.published !== null && knownFrom(source.published) <= day;
}

/** First and last day on which a source of the dataset was published, as far as days are known; null for none. */
export function daysPublished({ sources }: Pick<PageData, "sources">): readonly [first: string, last: string] | null {
  const days = sources.flatMap(({ published }) => (published?.length === 10 ? [published] : [])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined ? [first, last] : null;
}

/** The day on which something of that date counts as known: the last of its year ("2024") or month ("2024-02"). */
export function knownFrom(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);
}
