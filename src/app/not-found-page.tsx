import { useI18n } from "../i18n/i18n-context.tsx";
import { pageHref, useSite } from "../shell/site.tsx";

export function NotFoundPage() {
  const site = useSite();
  const i18n = useI18n();
  return (
    <div className="not-found">
      <h1>{i18n.t("not-found.title")}</h1>
      <p>{i18n.t("not-found.text")}</p>
      <ul>
        <li>
          <a href={pageHref(site, "")}>{i18n.t("nav.explore")}</a>
        </li>
        <li>
          <a href={pageHref(site, "events/")}>{i18n.t("nav.events")}</a>
        </li>
        <li>
          <a href={pageHref(site, "sources/")}>{i18n.t("nav.sources")}</a>
        </li>
      </ul>
    </div>
  );
}
