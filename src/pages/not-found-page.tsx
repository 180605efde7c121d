import { useWords } from "../i18n/words-context.tsx";
import { pageHref, useSite } from "./site.tsx";

export function NotFoundPage() {
  const site = useSite();
  const words = useWords();
  return (
    <div className="not-found">
      <h1>{words.t("not-found.title")}</h1>
      <p>{words.t("not-found.text")}</p>
      <ul>
        <li>
          <a href={pageHref(site, "")}>{words.t("nav.explore")}</a>
        </li>
        <li>
          <a href={pageHref(site, "events/")}>{words.t("nav.events")}</a>
        </li>
        <li>
          <a href={pageHref(site, "sources/")}>{words.t("nav.sources")}</a>
        </li>
      </ul>
    </div>
  );
}
