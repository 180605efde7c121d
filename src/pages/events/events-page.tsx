import { eventTypes } from "../../data/categories.ts";
import "../list-page.css";
import "./events-page.css";
import { useMemo } from "react";
import { centralAsia } from "../../data/countries.ts";
import type { LedgerEvent } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { yearOf } from "../../series/event-lanes.ts";
import { wholeEvent } from "../../data/parts/whole-rows.ts";
import { eventList, eventsByYear } from "./event-list.ts";
import { defaultView, formatAddress } from "../../view/address.ts";
import { useBounds, useView } from "../../view/use-view.ts";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { HiddenAnchor, UnknownAnchor } from "../../shell/anchor-notice.tsx";
import { useBook, useTextLang } from "../../shell/dataset-provider.tsx";
import { EventItem } from "./event-item.tsx";
import { EventsFilter } from "./events-filter.tsx";
import { IndexRail } from "../../ui/index-rail.tsx";
import { ListGroup, OpenAllGroups } from "../list-group.tsx";
import { isGroupOpen, useOpenedGroups } from "../opened-groups.ts";
import { ListCount } from "../../ui/list-count.tsx";
import { Panel } from "../../shell/panel.tsx";
import { pageHref, useSite } from "../../shell/site.tsx";

/** Every event, newest first, each at an address of its own. */
export function EventsPage() {
  const i18n = useI18n();
  return (
    <div className="list-page">
      <AddressNotices />
      <div className="list-head">
        <h1>{i18n.t("page.events.title")}</h1>
        <p>{i18n.t("events.lead")}</p>
        <p className="list-note">{i18n.t("events.confirmed")}</p>
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
  const i18n = useI18n();
  const textLang = useTextLang();
  const events = useMemo(() => book.dataset.events.map(wholeEvent), [book]);
  const years = useMemo(() => eventsByYear(eventList(events, view, bounds)), [events, view, bounds]);
  const shown = years.reduce((sum, year) => sum + year.events.length, 0);
  const filtered = shown < events.length;
  const known = useMemo(() => new Set(events.map(({ id }) => id)), [events]);
  useOpenedGroups();

  const reset = () => setView({ countries: centralAsia, types: eventTypes, years: [bounds.first, bounds.last], q: "" });
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
          filtered ? i18n.t("events.shown", { shown, all: events.length }) : i18n.t("event.count", { count: shown })
        }
        onReset={filtered ? reset : null}
      >
        <OpenAllGroups />
      </ListCount>
      {shown === 0 ? (
        <p className="list-empty">{i18n.t("events.none")}</p>
      ) : (
        <div className="list-body">
          <IndexRail
            label={i18n.t("filter.years")}
            entries={years.map((year) => ({
              anchor: anchorOf(year.year),
              label: String(year.year),
              count: year.events.length,
            }))}
          />
          <div className="list-sections">
            {years.map((year, position) => (
              <ListGroup
                key={year.year}
                anchor={anchorOf(year.year)}
                heading="h2"
                title={String(year.year)}
                count={i18n.t("event.count", { count: year.events.length })}
                preview={year.events.map((event) => (
                  <span key={event.id} lang={textLang(event.title)}>
                    {event.title}
                  </span>
                ))}
                isOpen={isGroupOpen(position, shown, true)}
              >
                {year.events.map((event) => (
                  <EventItem key={event.id} event={event} book={book} explore={explore(event)} />
                ))}
              </ListGroup>
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
