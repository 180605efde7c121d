import { memo } from "react";
import { type Book, sourceOf } from "../../data/book.ts";
import type { LedgerEvent } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { laneOf } from "../../series/event-lanes.ts";
import { EventFacts } from "../../events/event-facts.tsx";

/** One event of the list, at an anchor of its own. Memoized: the list around it changes with every filter. */
export const EventItem = memo(function EventItem({
  event,
  book,
  explore,
}: {
  readonly event: LedgerEvent;
  readonly book: Book;
  /** Leads to the event on Explore. */
  readonly explore: string;
}) {
  const i18n = useI18n();
  const titleId = `${event.id}_title`;
  const sure = event.confidence === "confirmed" && !event.announced;
  return (
    <article
      id={event.id}
      className={sure ? "event-item" : "event-item is-unsure"}
      data-hue={`lane-${laneOf(event.type)}`}
      aria-labelledby={titleId}
    >
      <EventFacts
        event={event}
        heading="h3"
        headingId={titleId}
        sources={event.sources.map((id) => sourceOf(book, id))}
      />
      <p className="item-links">
        <a href={explore} aria-describedby={titleId}>
          {i18n.t("events.show-on-explore")}
        </a>
        <a href={`#${event.id}`} aria-describedby={titleId}>
          {i18n.t("events.link-here")}
        </a>
      </p>
    </article>
  );
});
