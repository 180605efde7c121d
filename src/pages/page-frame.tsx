import type { ReactNode } from "react";
import { useWords } from "../i18n/words-context.tsx";
import { FileDrop } from "./file-drop.tsx";
import { LanguageMenu, ThemeMenu } from "./page-menus.tsx";
import { SearchButton } from "./search-button.tsx";
import { type PagePath, plainHref, useSite } from "./site.tsx";

const sections = [
  ["", "nav.explore"],
  ["country/kaz/", "nav.countries"],
  ["present/", "nav.present"],
  ["events/", "nav.events"],
  ["claims/", "nav.claims"],
  ["sources/", "nav.sources"],
  ["method/", "nav.method"],
] as const satisfies ReadonlyArray<readonly [PagePath, string]>;

/** Head and foot of every page but the embeds. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  const site = useSite();
  const words = useWords();
  return (
    <>
      <a className="skip" href="#content">
        {words.t("nav.skip")}
      </a>
      <header className="page-head">
        <a className="brand" href={plainHref(site, "")}>
          Silk<span aria-hidden="true">·</span>
          <span className="visually-hidden"> </span>Ledger
        </a>
        <nav aria-label={words.t("nav.main")}>
          {sections.map(([path, key]) => (
            <a
              key={path}
              // A phone's head has no room for it: there the foot leads to the slides.
              className={path === "present/" ? "is-roomy" : undefined}
              href={plainHref(site, path)}
              aria-current={isCurrent(site.path, path) ? "page" : undefined}
            >
              {words.t(key)}
            </a>
          ))}
        </nav>
        <SearchButton />
        <div className="page-head-tools">
          <LanguageMenu />
          <ThemeMenu />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="page-foot">
        <div className="foot-links">
          <a href={plainHref(site, "present/")}>{words.t("foot.present")}</a>
          <a href={plainHref(site, "docs/")}>{words.t("foot.docs")}</a>
          <FileDrop button />
        </div>
        <p>{words.t("foot.borders")}</p>
        <p>{words.t("foot.data")}</p>
      </footer>
    </>
  );
}

/** One entry stands for the pages of all countries. */
function isCurrent(shown: PagePath | null, path: PagePath): boolean {
  return shown === path || (shown?.startsWith("country/") === true && path.startsWith("country/"));
}
