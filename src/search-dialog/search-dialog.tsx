import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { FoundGroup } from "../search/search-index.ts";
import "./search-dialog.css";
import { CloseButton, ModalDialog } from "../ui/modal-dialog.tsx";
import { dataErrorText } from "../shell/data-error-text.ts";
import { withMessages } from "../shell/with-messages.tsx";
import { type SearchablePage, useSearchIndex } from "./search-data.ts";
import { SearchResults } from "./search-results.tsx";
import { isSearchShortcut } from "./search-shortcut.ts";
import { SearchIcon } from "./search-icon.tsx";

export interface SearchDialogProps {
  /** Every page of the site. */
  readonly pages: readonly SearchablePage[];
  /** Called once it is closed, and the focus back where it was. */
  readonly onClose: () => void;
}

/** Search over everything on the site: a text field and the list below it, chosen from with the arrow keys. */
function SearchDialog({ pages, onClose }: SearchDialogProps) {
  const i18n = useI18n();
  const list = useId();
  const { index, isPending, errors, retry } = useSearchIndex(pages);
  const [query, setQuery] = useState("");
  /** Position in the list; none before something is typed or an arrow pressed. */
  const [active, setActive] = useState(-1);
  /** Enter was pressed before there was an answer: it is followed once all there is to search is there. */
  const awaited = useRef<MouseEventInit | null>(null);
  const isAsked = query.trim() !== "";
  const found = index?.find(query) ?? [];
  const isMissed = isAsked && index !== null && found.length === 0 && !isPending;
  // What was not found may be on the pages that list everything.
  const groups = isMissed ? listPages(index.find("")) : found;
  const count = groups.reduce((sum, group) => sum + group.found.length, 0);
  const optionId = (at: number) => `${list}-${at}`;

  useEffect(() => {
    if (active >= 0) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, list, query]);

  const follow = useCallback(
    (keys: MouseEventInit) => {
      const click = new MouseEvent("click", { bubbles: true, cancelable: true, ...keys });
      document.getElementById(`${list}-${active}`)?.dispatchEvent(click);
    },
    [active, list],
  );

  const isWaiting = isPending || index === null;
  useEffect(() => {
    if (awaited.current === null || isWaiting) return;
    if (isAsked && !isMissed) follow(awaited.current);
    awaited.current = null;
  }, [isWaiting, isAsked, isMissed, follow]);

  const onFieldKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { ctrlKey, metaKey, shiftKey } = event;
    if (event.key === "Enter" && isAsked && count === 0 && isWaiting) {
      event.preventDefault();
      awaited.current = { ctrlKey, metaKey, shiftKey };
    }
    if (count === 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      follow({ ctrlKey, metaKey, shiftKey });
    }
  };

  return (
    <ModalDialog className="search" label={i18n.t("search.open")} closesOn={isSearchShortcut} onClose={onClose}>
      <div className="search-field">
        <SearchIcon />
        <input
          type="text"
          role="combobox"
          aria-label={i18n.t("find.hint")}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={count > 0}
          aria-controls={list}
          aria-activedescendant={active >= 0 ? optionId(active) : undefined}
          placeholder={i18n.t("find.hint")}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={100}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            awaited.current = null;
            setActive(event.target.value.trim() === "" ? -1 : 0);
          }}
          onKeyDown={onFieldKey}
        />
        <CloseButton />
      </div>
      {isMissed && <p className="search-note">{i18n.t("find.none", { query: query.trim() })}</p>}
      {errors.length > 0 && (
        <div className="search-note" role="alert">
          {errors.map((error) => (
            <p key={error.table}>{dataErrorText(error, i18n)}</p>
          ))}
          <button type="button" onClick={retry}>
            {i18n.t("action.retry")}
          </button>
        </div>
      )}
      <SearchResults id={list} groups={groups} active={active} optionId={optionId} />
      <div className="search-foot">
        <p role="status">
          {isPending
            ? i18n.t("find.loading")
            : isAsked && index && i18n.t("find.count", { count: isMissed ? 0 : count })}
        </p>
        <p className="search-keys">{i18n.t("find.keys")}</p>
      </div>
    </ModalDialog>
  );
}

/** It lists all pages, while the page shown may have loaded its own messages only. */
export function loadSearchDialog() {
  return withMessages(["pages", "below", "projects", "reading"], SearchDialog);
}

/** Of what is suggested, the pages that list all events and all sources. */
function listPages(suggested: readonly FoundGroup[]): readonly FoundGroup[] {
  return suggested.flatMap(({ kind, found }) => {
    const lists = found.filter(({ entry }) => entry.target.page === "events/" || entry.target.page === "sources/");
    return lists.length > 0 ? [{ kind, found: lists }] : [];
  });
}
