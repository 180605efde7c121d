import { useEffect, useState, useSyncExternalStore } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { onDemand } from "../shell/on-demand.tsx";
import type { SearchDialogProps } from "./search-dialog.tsx";
import { isSearchShortcut, systemOfKeys } from "./search-shortcut.ts";
import { SearchIcon } from "./search-icon.tsx";

const SearchDialog = onDemand(async () => (await import("./search-dialog.tsx")).loadSearchDialog());

/** Opens the search, as Ctrl or Cmd with K does anywhere on the page. The search itself is loaded only then. */
export function SearchButton({ pages }: Pick<SearchDialogProps, "pages">) {
  const i18n = useI18n();
  const system = useSyncExternalStore(never, systemOfKeys, unknown);
  /** When it was asked for, while it is open: a dialog reports that it was closed when the next may be asked for already. */
  const [opened, setOpened] = useState<number | null>(null);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSearchShortcut(event)) return;
      // The browser's own search would open instead.
      event.preventDefault();
      setOpened(event.timeStamp);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <div className="search-opener">
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts={system === "mac" ? "Meta+K" : "Control+K"}
        onClick={(event) => {
          // Safari does not focus a button that is clicked; the dialog gives the focus back to what had it.
          event.currentTarget.focus();
          setOpened(event.timeStamp);
        }}
      >
        <SearchIcon />
        {i18n.t("search.open")}
        {/* Which keys it takes is known in the browser only; their space is reserved. */}
        <kbd aria-hidden="true">{system !== null && i18n.t(`search.shortcut.${system}`)}</kbd>
      </button>
      {opened !== null && (
        <SearchDialog key={opened} pages={pages} onClose={() => setOpened((now) => (now === opened ? null : now))} />
      )}
    </div>
  );
}

const never = () => () => undefined;
const unknown = () => null;
