import { useI18n } from "../../i18n/i18n-context.tsx";
import type { View } from "../../view/view.ts";
import { countryPath, plainHref, useSite } from "../../shell/site.tsx";

/** Leads from a country shown alone to the page with everything on it. */
export function CountryLink({ view }: { readonly view: View }) {
  const site = useSite();
  const i18n = useI18n();
  const [country, ...others] = view.countries;
  if (country === undefined || others.length > 0) return null;
  return (
    <p className="country-link">
      <a href={plainHref(site, countryPath(country))}>{i18n.t("country.link", { country: i18n.country(country) })}</a>
    </p>
  );
}
