import type { ReactNode } from "react";
import { isWholeEvent } from "../data/parts/whole-rows.ts";
import type { EventTitle, SourceName } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { SourceLine } from "../figures/source-line.tsx";
import { useTextLang } from "../shell/dataset-provider.tsx";

/** Everything known of one event, with summary and outcomes if its row is whole, for the card on Explore and the list on Events. */
export function EventFacts({
  event,
  sources,
  heading: Heading,
  headingId,
  more,
}: {
  readonly event: EventTitle;
  readonly sources: readonly SourceName[];
  readonly heading: "h2" | "h3";
  readonly headingId: string;
  /** Stands above participants and sources. */
  readonly more?: ReactNode;
}) {
  const i18n = useI18n();
  const textLang = useTextLang();
  const whole = isWholeEvent(event) ? event : null;
  const dates = event.endDate
    ? i18n.t("event.dates", { from: i18n.date(event.date), to: i18n.date(event.endDate) })
    : i18n.date(event.date);
  const facts = [
    dates,
    event.place && `${event.place.name}, ${i18n.country(event.place.country)}`,
    event.format && i18n.t(`event.format.${event.format}`),
  ].filter((fact) => fact !== null);
  return (
    <>
      <div className="event-text">
        <p className="event-kind">
          {i18n.t(`event.type.${event.type}`)}
          {event.announced && <span className="badge">{i18n.t("event.announced")}</span>}
        </p>
        <Heading id={headingId} lang={textLang(event.title)}>
          {event.title}
        </Heading>
        <p className="event-when">{facts.join(" · ")}</p>
        {whole && <p lang={textLang(whole.summary)}>{whole.summary}</p>}
        {whole && whole.outcomes.length > 0 && (
          <>
            <p className="event-label">{i18n.t("event.outcomes")}</p>
            <ul>
              {whole.outcomes.map((outcome) => (
                <li key={outcome} lang={textLang(outcome)}>
                  {outcome}
                </li>
              ))}
            </ul>
          </>
        )}
        {more}
      </div>
      <div className="event-backed">
        {event.participants.length > 0 && (
          <>
            <p className="event-label">{i18n.t("event.participants")}</p>
            <p>{i18n.countries(event.participants)}</p>
          </>
        )}
        <p className="event-label">
          {i18n.t("source.label")} · {i18n.t(`event.confidence.${event.confidence}`)}
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
