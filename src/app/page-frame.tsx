import type { ReactNode } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { KeysHelp } from "../keys/keys-help.tsx";
import { FileDrop } from "../reopen/file-drop.tsx";
import { LanguageMenu, ThemeMenu } from "../shell/page-menus.tsx";
import { SearchButton } from "../search-dialog/search-button.tsx";
import { MissingData } from "../shell/panel.tsx";
import { DataReach } from "../shell/release/data-reach.tsx";
import { RenewedNotice } from "../shell/release/renewed-notice.tsx";
import { routes } from "./routes.tsx";
import { sections } from "./sections.ts";
import { type PagePath, plainHref, useSite } from "../shell/site.tsx";

const pages = Object.values(routes);
const menuId = "page-menu";

/** Head and foot of every page but the embeds. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  const site = useSite();
  const i18n = useI18n();
  return (
    <>
      <a className="skip" href="#content">
        {i18n.t("nav.skip")}
      </a>
      <header className="page-head">
        <a className="brand" href={plainHref(site, "")}>
          Silk<span aria-hidden="true">·</span>
          <span className="visually-hidden"> </span>Ledger
        </a>
        {/* A row where there is room; elsewhere a menu that the button at the end opens. */}
        <div id={menuId} popover="auto" className="page-menu">
          <nav aria-label={i18n.t("nav.main")}>
            {sections.map(([path, key]) => (
              <a key={path} href={plainHref(site, path)} aria-current={isCurrent(site.path, path) ? "page" : undefined}>
                {i18n.t(key)}
              </a>
            ))}
          </nav>
          <div className="page-head-tools">
            <LanguageMenu />
            <ThemeMenu />
          </div>
        </div>
        <SearchButton pages={pages} />
        <button type="button" className="page-menu-button" popoverTarget={menuId} aria-label={i18n.t("nav.menu")}>
          <svg viewBox="0 0 18 14" aria-hidden="true">
            <path d="M0 1h18M0 7h18M0 13h18" />
          </svg>
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        <MissingData />
        {children}
      </main>
      <RenewedNotice />
      <footer className="page-foot">
        <div className="foot-links">
          <a href={plainHref(site, "goods/")}>{i18n.t("foot.goods")}</a>
          <a href={plainHref(site, "present/")}>{i18n.t("foot.present")}</a>
          <a href={plainHref(site, "docs/")}>{i18n.t("foot.docs")}</a>
          <a href={plainHref(site, "changes/")}>{i18n.t("foot.changes")}</a>
          <a href={`${site.root}licences.txt`}>{i18n.t("foot.licences")}</a>
          <FileDrop button />
          <KeysHelp />
        </div>
        <DataReach />
        <p>{i18n.t("foot.borders")}</p>
        <p>{i18n.t("foot.data")}</p>
      </footer>
    </>
  );
}

/** The overview stands for the pages of all countries. */
function isCurrent(shown: PagePath | null, path: PagePath): boolean {
  return shown === path || (shown?.startsWith("country/") === true && path === "countries/");
}
