import { useWords } from "../i18n/words-context.tsx";
import type { View } from "../view/view.ts";
import { countryPath, plainHref, useSite } from "./site.tsx";

/** Leads from a country shown alone to the page with everything on it. */
export function CountryLink({ view }: { readonly view: View }) {
  const site = useSite();
  const words = useWords();
  const [country, ...others] = view.countries;
  if (country === undefined || others.length > 0) return null;
  return (
    <p className="country-link">
      <a href={plainHref(site, countryPath(country))}>{words.t("country.link", { country: words.country(country) })}</a>
    </p>
  );
}
