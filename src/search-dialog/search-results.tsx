import { Fragment, type MouseEvent } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { markedText } from "../search/marked-text.ts";
import type { Found, FoundGroup } from "../search/search-index.ts";
import { closeDialogOf } from "../ui/modal-dialog.tsx";
import { useBounds, useView } from "../view/use-view.ts";
import { changeInPlace, type SearchPlace, targetHref } from "./search-address.ts";
import { useSite } from "../shell/site.tsx";

/** What was found, by kind: links that are options of a list box, so that each can be opened in a tab of its own. */
export function SearchResults({
  id,
  groups,
  active,
  optionId,
}: {
  readonly id: string;
  readonly groups: readonly FoundGroup[];
  readonly active: number;
  readonly optionId: (at: number) => string;
}) {
  const site = useSite();
  const i18n = useI18n();
  const bounds = useBounds();
  const { view, search, setView } = useView();
  const place: SearchPlace = { site, view, bounds, search };
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { found }) => sum + found.length, 0));

  const follow = (event: MouseEvent<HTMLElement>, { entry }: Found) => {
    // With a modifier the link opens elsewhere, and the search stays for more.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const patch = changeInPlace(entry.target, place);
    if (patch) event.preventDefault();
    closeDialogOf(event.currentTarget);
    if (patch) setView(patch);
  };

  return (
    <div
      id={id}
      role="listbox"
      aria-label={i18n.t("find.results")}
      className="search-results"
      hidden={groups.length === 0}
    >
      {groups.map(({ kind, found }, group) => (
        <div key={kind.id} role="group" aria-labelledby={`${id}-${kind.id}`}>
          <p id={`${id}-${kind.id}`} role="presentation" className="search-kind">
            {i18n.t(kind.title)}
          </p>
          {found.map((one, offset) => {
            const at = (starts[group] ?? 0) + offset;
            return (
              <a
                key={one.entry.id}
                id={optionId(at)}
                role="option"
                aria-selected={at === active}
                tabIndex={-1}
                href={targetHref(one.entry.target, place)}
                className="search-option"
                onClick={(event) => follow(event, one)}
              >
                {one.entry.hue !== undefined && <span className="swatch" data-hue={one.entry.hue} aria-hidden="true" />}
                <span className="search-title" lang={one.entry.lang}>
                  <Marked text={one.entry.title} marks={one.marks} />
                </span>
                <span className="search-detail">
                  <Marked text={one.entry.detail} marks={one.marks} />
                </span>
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}

function Marked({ text, marks }: { readonly text: string; readonly marks: ReadonlySet<string> }) {
  let at = 0;
  return markedText(text, marks).map((part) => {
    const key = at;
    at += part.text.length;
    return part.marked ? <mark key={key}>{part.text}</mark> : <Fragment key={key}>{part.text}</Fragment>;
  });
}
