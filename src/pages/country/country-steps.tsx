import type { Partner } from "../../data/countries.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBook, useTextLang } from "../../shell/dataset-provider.tsx";
import { plainHref, useSite } from "../../shell/site.tsx";

const kinds: ReadonlySet<string> = new Set(["treaty", "state-visit"]);

/** Treaties with a country and state visits, in order, each with a link to its sources. */
export function CountrySteps({ country }: { readonly country: Partner }) {
  const { dataset } = useBook();
  const site = useSite();
  const i18n = useI18n();
  const textLang = useTextLang();
  const steps = dataset.events
    .filter((event) => kinds.has(event.type) && event.participants.includes(country))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  if (steps.length === 0) return <p>{i18n.t("country.steps.none")}</p>;
  return (
    <ol className="country-steps">
      {steps.map((event) => (
        <li key={event.id}>
          <span className="country-step-date">{i18n.date(event.date)}</span>
          <span>
            <a href={`${plainHref(site, "events/")}#${event.id}`} lang={textLang(event.title)}>
              {event.title}
            </a>
            {event.announced && <span className="badge">{i18n.t("event.announced")}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
