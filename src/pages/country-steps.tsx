import type { Partner } from "../data/countries.ts";
import { useWords } from "../i18n/words-context.tsx";
import { useBook } from "./dataset-provider.tsx";
import { plainHref, useSite } from "./site.tsx";

/** What was signed with a country, or who visited whom: the steps in order, each with the way to its sources. */
export function CountrySteps({
  country,
  kind,
}: {
  readonly country: Partner;
  readonly kind: "treaty" | "state-visit";
}) {
  const { dataset } = useBook();
  const site = useSite();
  const words = useWords();
  const steps = dataset.events
    .filter((event) => event.type === kind && event.participants.includes(country))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return (
    <section aria-labelledby={`steps-${kind}`}>
      <h2 id={`steps-${kind}`}>{words.t(`country.steps.${kind}`)}</h2>
      {steps.length === 0 ? (
        <p>{words.t("country.steps.none")}</p>
      ) : (
        <ol className="country-steps">
          {steps.map((event) => (
            <li key={event.id}>
              <span className="country-step-date">{words.date(event.date)}</span>
              <a href={`${plainHref(site, "events/")}#${event.id}`} lang="en">
                {event.title}
              </a>
              {event.announced && <span className="badge">{words.t("event.announced")}</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
