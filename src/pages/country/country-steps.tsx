import type { Partner } from "../../data/countries.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBook, useTextLang } from "../../shell/dataset-provider.tsx";
import { plainHref, useSite } from "../../shell/site.tsx";

/** Treaties with a country, or state visits, in order, each with a link to its sources. */
export function CountrySteps({
  country,
  kind,
}: {
  readonly country: Partner;
  readonly kind: "treaty" | "state-visit";
}) {
  const { dataset } = useBook();
  const site = useSite();
  const i18n = useI18n();
  const textLang = useTextLang();
  const steps = dataset.events
    .filter((event) => event.type === kind && event.participants.includes(country))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return (
    <section aria-labelledby={`steps-${kind}`}>
      <h2 id={`steps-${kind}`}>{i18n.t(`country.steps.${kind}`)}</h2>
      {steps.length === 0 ? (
        <p>{i18n.t("country.steps.none")}</p>
      ) : (
        <ol className="country-steps">
          {steps.map((event) => (
            <li key={event.id}>
              <span className="country-step-date">{i18n.date(event.date)}</span>
              <a href={`${plainHref(site, "events/")}#${event.id}`} lang={textLang(event.title)}>
                {event.title}
              </a>
              {event.announced && <span className="badge">{i18n.t("event.announced")}</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
