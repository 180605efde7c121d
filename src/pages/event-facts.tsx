import type { ReactNode } from "react";
import type { LedgerEvent, Source } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { SourceLine } from "./source-line.tsx";

/** Everything known of one event, for the card on Explore and the list on Events. */
export function EventFacts({
  event,
  sources,
  heading: Heading,
  headingId,
  more,
}: {
  readonly event: LedgerEvent;
  readonly sources: readonly Source[];
  readonly heading: "h2" | "h3";
  readonly headingId: string;
  /** Told before who takes part and who says so. */
  readonly more?: ReactNode;
}) {
  const words = useWords();
  const dates = event.endDate
    ? words.t("event.dates", { from: words.date(event.date), to: words.date(event.endDate) })
    : words.date(event.date);
  const facts = [
    dates,
    event.place && `${event.place.name}, ${words.country(event.place.country)}`,
    event.format && words.t(`event.format.${event.format}`),
  ].filter((fact) => fact !== null);
  return (
    <>
      <div className="event-told">
        <p className="event-kind">
          {words.t(`event.type.${event.type}`)}
          {event.announced && <span className="badge">{words.t("event.announced")}</span>}
        </p>
        <Heading id={headingId} lang="en">
          {event.title}
        </Heading>
        <p className="event-when">{facts.join(" · ")}</p>
        <p lang="en">{event.summary}</p>
        {event.outcomes.length > 0 && (
          <>
            <p className="event-label">{words.t("event.outcomes")}</p>
            <ul lang="en">
              {event.outcomes.map((outcome) => (
                <li key={outcome}>{outcome}</li>
              ))}
            </ul>
          </>
        )}
        {more}
      </div>
      <div className="event-backed">
        {event.participants.length > 0 && (
          <>
            <p className="event-label">{words.t("event.participants")}</p>
            <p>{words.list(event.participants.map((code) => words.country(code)))}</p>
          </>
        )}
        <p className="event-label">
          {words.t("source.label")} · {words.t(`event.confidence.${event.confidence}`)}
        </p>
        <ul className="source-list">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
