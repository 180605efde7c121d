import type { ComponentType } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { createI18n, type I18n } from "../i18n/i18n.ts";
import { type Lang, langs, loadCatalogue } from "../i18n/languages.ts";
import { pageHref, useSite } from "../shell/site.tsx";
import { sections } from "./sections.ts";

/** The page of unknown addresses, which hosts send for those of every language: it says so in each. */
export async function loadNotFoundPage(lang: Lang): Promise<ComponentType> {
  const others = await Promise.all(
    langs.filter((other) => other !== lang).map(async (other) => createI18n(other, await loadCatalogue(other, "core"))),
  );
  return function NotFoundPage() {
    const i18n = useI18n();
    return (
      <div className="not-found">
        <h1>{i18n.t("not-found.title")}</h1>
        <Pages i18n={i18n} />
        {others.map((other) => (
          <section key={other.lang} lang={other.lang}>
            <h2>{other.t("not-found.title")}</h2>
            <Pages i18n={other} />
          </section>
        ))}
      </div>
    );
  };
}

function Pages({ i18n }: { readonly i18n: I18n }) {
  const site = useSite();
  return (
    <>
      <p>{i18n.t("not-found.text")}</p>
      <ul>
        {sections.map(([path, key]) => (
          <li key={path}>
            <a href={pageHref(site, path, i18n.lang)}>{i18n.t(key)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
