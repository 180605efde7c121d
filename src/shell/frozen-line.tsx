import { useEffect } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useView } from "../view/use-view.ts";
import { withVersion } from "../view/version-address.ts";
import { pageHref, useSite } from "./site.tsx";

/** Says of which version of the dataset the figures are, if the address names one, and leads to the present ones. */
export function FrozenLine() {
  const site = useSite();
  const { view, search } = useView();
  const i18n = useI18n();
  const { named } = site;
  const version = named?.shown ?? null;

  // Another version of the dataset is loaded as another page is.
  useEffect(() => {
    if (view.data !== version) location.reload();
  }, [view.data, version]);

  if (!named || version === null) return null;
  const day = i18n.date(version.slice(0, 10).replaceAll(".", "-"));
  return (
    <p className="frozen" role="status">
      {i18n.t(named.isPresent ? "frozen.present" : "frozen.earlier", { version, day })}{" "}
      <a href={`${pageHref(site, site.path ?? "")}${withVersion(search, null)}`}>
        {i18n.t(named.isPresent ? "frozen.follow" : "frozen.today")}
      </a>
    </p>
  );
}
