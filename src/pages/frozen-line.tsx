import { useEffect } from "react";
import { useWords } from "../i18n/words-context.tsx";
import { useView } from "../view/use-view.ts";
import { withVersion } from "../view/version-address.ts";
import { pageHref, useSite } from "./site.tsx";

/** Says of which version of the dataset the figures are, if the address names one, and leads to the present ones. */
export function FrozenLine() {
  const site = useSite();
  const { view, search } = useView();
  const words = useWords();
  const { named } = site;
  const version = named?.shown ?? null;

  // Another version of the dataset is loaded as another page is.
  useEffect(() => {
    if (view.data !== version) location.reload();
  }, [view.data, version]);

  if (!named || version === null) return null;
  const day = words.date(version.slice(0, 10).replaceAll(".", "-"));
  return (
    <p className="frozen" role="status">
      {words.t(named.isPresent ? "frozen.present" : "frozen.earlier", { version, day })}{" "}
      <a href={`${pageHref(site, site.path ?? "")}${withVersion(search, null)}`}>
        {words.t(named.isPresent ? "frozen.follow" : "frozen.today")}
      </a>
    </p>
  );
}
