import { type ComponentType, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { loadCatalogue } from "../i18n/languages.ts";
import { useI18n, I18nProvider } from "../i18n/i18n-context.tsx";
import { createI18n, type I18n } from "../i18n/i18n.ts";
import { FailedPart } from "../shell/on-demand.tsx";
import type { SearchDialogProps } from "./search-dialog.tsx";
import { isSearchShortcut, systemOfKeys } from "./search-shortcut.ts";
import { SearchIcon } from "./search-icon.tsx";

/** Opens the search, as Ctrl or Cmd with K does anywhere on the page. The search itself is loaded only then. */
export function SearchButton({ pages }: Pick<SearchDialogProps, "pages">) {
  const i18n = useI18n();
  const { lang } = i18n;
  const system = useSyncExternalStore(never, systemOfKeys, unknown);
  const [search, setSearch] = useState<{ Dialog: ComponentType<SearchDialogProps>; i18n: I18n } | null>(null);
  /** How often it was opened, while it is: a dialog reports that it was closed when the next may be asked for already. */
  const [opened, setOpened] = useState<number | null>(null);
  const [isFailed, setFailed] = useState(false);
  const times = useRef(0);

  const open = useCallback(async () => {
    try {
      // It lists all pages, while the page shown may have loaded its own messages only.
      const [{ SearchDialog }, all] = await Promise.all([import("./search-dialog.tsx"), loadCatalogue(lang, "pages")]);
      setSearch((loaded) => loaded ?? { Dialog: SearchDialog, i18n: createI18n(lang, all) });
      setOpened(++times.current);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [lang]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSearchShortcut(event)) return;
      // The browser's own search would open instead.
      event.preventDefault();
      void open();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open]);

  return (
    <div className="search-opener">
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={system === "mac" ? "Meta+K" : "Control+K"}
        onClick={(event) => {
          // Safari does not focus a button that is clicked; the dialog gives the focus back to what had it.
          event.currentTarget.focus();
          void open();
        }}
      >
        <SearchIcon />
        {i18n.t("search.open")}
        {/* Which keys it takes is known in the browser only; their space is reserved. */}
        <kbd aria-hidden="true">{system !== null && i18n.t(`search.shortcut.${system}`)}</kbd>
      </button>
      {isFailed && <FailedPart cause="loading" />}
      {opened !== null && search && (
        <I18nProvider i18n={search.i18n}>
          <search.Dialog key={opened} pages={pages} onClose={() => setOpened((now) => (now === opened ? null : now))} />
        </I18nProvider>
      )}
    </div>
  );
}

const never = () => () => undefined;
const unknown = () => null;
