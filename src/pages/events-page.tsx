import { useMemo } from "react";
import { centralAsia } from "../data/countries.ts";
import { eventTypes, type LedgerEvent } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { yearOf } from "../series/event-lanes.ts";
import { eventList, eventsByYear } from "../series/event-list.ts";
import { defaultView, formatAddress } from "../view/address.ts";
import { useBounds, useView } from "../view/use-view.ts";
import { AddressNotices } from "./address-notices.tsx";
import { HiddenAnchor, UnknownAnchor } from "./anchor-notice.tsx";
import { useBook } from "./dataset-provider.tsx";
import { EventItem } from "./event-item.tsx";
import { EventsFilter } from "./events-filter.tsx";
import { IndexRail } from "./index-rail.tsx";
import { useKeptAnchor } from "./kept-anchor.ts";
import { ListCount } from "./list-count.tsx";
import { Panel } from "./panel.tsx";
import { pageHref, useSite } from "./site.tsx";

/** Every event, newest first, each at an address of its own. */
export function EventsPage() {
  const words = useWords();
  return (
    <div className="list-page">
      <AddressNotices />
      <div className="list-head">
        <h1>{words.t("page.events.title")}</h1>
        <p>{words.t("events.lead")}</p>
        <p className="list-note">{words.t("events.confirmed")}</p>
      </div>
      <Panel needs={["events", "sources"]} className="is-bare">
        <EventsList />
      </Panel>
    </div>
  );
}

function EventsList() {
  const book = useBook();
  const { view, setView } = useView();
  const bounds = useBounds();
  const site = useSite();
  const words = useWords();
  const { events } = book.dataset;
  const years = useMemo(() => eventsByYear(eventList(events, view, bounds)), [events, view, bounds]);
  const shown = years.reduce((sum, year) => sum + year.events.length, 0);
  const filtered = shown < events.length;
  const known = useMemo(() => new Set(events.map(({ id }) => id)), [events]);
  useKeptAnchor();

  const reset = () => setView({ countries: centralAsia, types: eventTypes, years: [bounds.first, bounds.last] });
  const explore = (event: LedgerEvent) => {
    const year = Math.min(Math.max(yearOf(event), bounds.first), bounds.last);
    const seen = { ...defaultView(bounds), theme: view.theme, year, event: event.id };
    return `${pageHref(site, "")}${formatAddress(seen, bounds)}`;
  };

  return (
    <>
      <UnknownAnchor known={known} />
      <EventsFilter events={events} />
      <HiddenAnchor known={known} />
      <ListCount
        text={
          filtered ? words.t("events.shown", { shown, all: events.length }) : words.t("event.count", { count: shown })
        }
        onReset={filtered ? reset : null}
      />
      {shown === 0 ? (
        <p className="list-empty">{words.t("events.none")}</p>
      ) : (
        <div className="list-body">
          <IndexRail
            label={words.t("filter.years")}
            entries={years.map((year) => ({
              anchor: anchorOf(year.year),
              label: String(year.year),
              count: year.events.length,
            }))}
          />
          <div className="list-sections">
            {years.map((year) => (
              <section key={year.year} aria-labelledby={anchorOf(year.year)}>
                <h2 id={anchorOf(year.year)} className="list-heading">
                  {year.year} <span>{words.t("event.count", { count: year.events.length })}</span>
                </h2>
                {year.events.map((event) => (
                  <EventItem key={event.id} event={event} book={book} explore={explore(event)} />
                ))}
              </section>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** With an underscore, which no event's id can hold. */
function anchorOf(year: number): string {
  return `year_${year}`;
}
