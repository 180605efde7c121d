import { centralAsia, type Partner } from "../../data/countries.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { countryPath, pageHref, plainHref, useSite } from "../../shell/site.tsx";
import { useView } from "../../view/use-view.ts";

const sections = [
  ["country-trade", "country.trade"],
  ["country-goods", "nav.goods"],
  ["country-figures", "country.figures"],
  ["country-projects", "lane.projects"],
  ["country-events", "country.events"],
] as const;

/** The partners in their order with the overview of all, and the sections of the page. */
export function CountryTabs({ country }: { readonly country: Partner }) {
  const site = useSite();
  const i18n = useI18n();
  const { search } = useView();
  return (
    <div className="country-nav seen-whole">
      <nav aria-label={i18n.t("country.nav")}>
        <ul>
          {centralAsia.map((code) => (
            <li key={code}>
              <a
                href={`${pageHref(site, countryPath(code))}${search}`}
                data-hue={code}
                aria-current={code === country ? "page" : undefined}
              >
                <span className="swatch" aria-hidden="true" /> {i18n.country(code)}
              </a>
            </li>
          ))}
          <li>
            <a href={plainHref(site, "countries/")}>{i18n.t("country.all")}</a>
          </li>
        </ul>
      </nav>
      <nav className="country-contents" aria-label={i18n.t("country.contents")}>
        <ul>
          {sections.map(([id, key]) => (
            <li key={id}>
              <a href={`#${id}`}>{i18n.t(key)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
