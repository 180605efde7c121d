import { useEffect, useRef } from "react";
import { sourceOf } from "../data/book.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useView } from "../view/use-view.ts";
import { useBook, useLoadedData } from "../shell/dataset-provider.tsx";
import { MissingRows, useRowsToCome, useWholeTable } from "../figures/whole-tables.tsx";
import { EventFacts } from "./event-facts.tsx";
import { keepClear } from "../ui/dom/keep-clear.ts";
import { SummitTrade } from "./summit-trade.tsx";
import type { EventTitle } from "../data/schema/schema.ts";
import { concerns } from "../series/event-lanes.ts";

const shown = ["sources", "events"] as const;

/** Card of the open event: facts, outcome, sources. Beside the page, so that the charts stay in reach. */
export function EventCardBody() {
  const { view, setView } = useView();
  const book = useBook();
  const i18n = useI18n();
  const card = useRef<HTMLElement>(null);
  const event = book.dataset.events.find(({ id }) => id === view.event);
  const waits = useRowsToCome(...shown);
  const { data: wholes } = useWholeTable("events");
  const open = waits ? undefined : event?.id;

  useEffect(() => {
    if (open === undefined) return;
    const before = document.activeElement;
    const mark = before?.closest("[data-event]") ?? markOf(open);
    if (card.current && mark) keepClear(card.current, mark);
    card.current?.focus({ preventScroll: true });
    return () => {
      // Focus goes back to what opened the card, or to the event's mark, unless the reader has moved on.
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      const opener = before === document.body ? markOf(open) : before;
      if (opener instanceof SVGElement || opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, [open]);

  if (!event) return <UnknownYet />;
  if (waits) return null;
  return (
    <aside ref={card} className="event-card" aria-labelledby="event-card-title" tabIndex={-1}>
      <button
        type="button"
        className="close"
        onClick={() => setView({ event: null })}
        aria-label={i18n.t("action.close")}
      >
        ×
      </button>
      <EventFacts
        event={{ ...wholes?.find(({ id }) => id === event.id), ...event }}
        heading="h2"
        headingId="event-card-title"
        sources={event.sources.map((id) => sourceOf(book, id))}
        more={event.type === "summit" && event.announced !== true && <SummitTrade summit={event} />}
      />
      <MissingRows of={shown} />
      <EventNeighbours event={event} />
    </aside>
  );
}

function markOf(event: string): Element | null {
  return document.querySelector(`[data-chart] [data-event="${CSS.escape(event)}"]`);
}

/** In place of an event that the view's day has not reached, or that no source had reported by then. */
function UnknownYet() {
  const { view, setView } = useView();
  const { dataset } = useLoadedData().book;
  const i18n = useI18n();
  const event = view.asof === null ? undefined : dataset.events.find(({ id }) => id === view.event);
  if (!event || view.asof === null) return null;
  return (
    <aside className="event-card" role="status">
      <button
        type="button"
        className="close"
        onClick={() => setView({ event: null })}
        aria-label={i18n.t("action.close")}
      >
        ×
      </button>
      <p>{i18n.t("event.unknown-yet", { event: event.title, date: i18n.date(view.asof) })}</p>
    </aside>
  );
}

/** Leads to what happened before and after, among the events of the shown countries. */
function EventNeighbours({ event }: { readonly event: EventTitle }) {
  const { view, setView } = useView();
  const { dataset } = useBook();
  const i18n = useI18n();
  const events = dataset.events
    .filter((other) => other.id === event.id || concerns(other, view.countries))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  const at = events.findIndex(({ id }) => id === event.id);
  const before = events[at - 1];
  const after = events[at + 1];
  return (
    <div className="event-neighbours">
      <button type="button" aria-disabled={!before} onClick={() => before && setView({ event: before.id })}>
        ‹ {i18n.t("event.before")}
      </button>
      <button type="button" aria-disabled={!after} onClick={() => after && setView({ event: after.id })}>
        {i18n.t("event.after")} ›
      </button>
    </div>
  );
}
