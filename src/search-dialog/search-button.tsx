import { type ComponentType, useCallback, useEffect, useState, useSyncExternalStore } from "react";
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
  const [state, setState] = useState<"closed" | "open" | "failed">("closed");

  const open = useCallback(async () => {
    try {
      // It lists all pages, while the page shown may have loaded its own messages only.
      const [{ SearchDialog }, all] = await Promise.all([import("./search-dialog.tsx"), loadCatalogue(lang, "pages")]);
      setSearch((loaded) => loaded ?? { Dialog: SearchDialog, i18n: createI18n(lang, all) });
      setState("open");
    } catch {
      setState("failed");
    }
  }, [lang]);
  const close = useCallback(() => setState("closed"), []);

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
      {state === "failed" && <FailedPart cause="loading" />}
      {state === "open" && search && (
        <I18nProvider i18n={search.i18n}>
          <search.Dialog pages={pages} onClose={close} />
        </I18nProvider>
      )}
    </div>
  );
}

const never = () => () => undefined;
const unknown = () => null;
