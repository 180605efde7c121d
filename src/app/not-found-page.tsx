import { useI18n } from "../i18n/i18n-context.tsx";
import { pageHref, useSite } from "../shell/site.tsx";
import { sections } from "./sections.ts";

export function NotFoundPage() {
  const site = useSite();
  const i18n = useI18n();
  return (
    <div className="not-found">
      <h1>{i18n.t("not-found.title")}</h1>
      <p>{i18n.t("not-found.text")}</p>
      <ul>
        {sections.map(([path, key]) => (
          <li key={path}>
            <a href={pageHref(site, path)}>{i18n.t(key)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
