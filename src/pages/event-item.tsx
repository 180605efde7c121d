import { memo } from "react";
import { type Book, sourceOf } from "../data/book.ts";
import type { LedgerEvent } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { laneOf } from "../series/event-lanes.ts";
import { EventFacts } from "./event-facts.tsx";

/** One event of the list, at an anchor of its own. Kept from rendering anew while the list around it changes. */
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
  const words = useWords();
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
          {words.t("events.show-on-explore")}
        </a>
        <a href={`#${event.id}`} aria-describedby={titleId}>
          {words.t("events.link-here")}
        </a>
      </p>
    </article>
  );
});
