import { langs, languages } from "../i18n/languages.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useView } from "../view/use-view.ts";
import { type Theme, themes } from "../view/view.ts";
import { pageHref, useSite } from "./site.tsx";

/** The page in its other languages, in the same view. */
export function LanguageMenu({ anchor = "" }: { /** Where on the page, with its `#`. */ readonly anchor?: string }) {
  const site = useSite();
  const i18n = useI18n();
  const { search } = useView();
  return (
    <ul className="language-menu" aria-label={i18n.t("nav.language")}>
      {langs.map((lang) => (
        <li key={lang}>
          <a
            href={`${pageHref(site, site.path ?? "", lang)}${search}${anchor}`}
            lang={lang}
            hrefLang={lang}
            aria-current={lang === site.lang ? "true" : undefined}
          >
            {languages[lang].name}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function ThemeMenu() {
  const i18n = useI18n();
  const { view, setView } = useView();
  return (
    <label className="theme-menu">
      <span className="visually-hidden">{i18n.t("theme.label")}</span>
      <select value={view.theme} onChange={(event) => setView({ theme: event.target.value as Theme }, "replace")}>
        {themes.map((theme) => (
          <option key={theme} value={theme}>
            {i18n.t(`theme.${theme}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
