import { useEffect, useRef, useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { formatAddress } from "../../view/address.ts";
import { useBounds, useView, writeQuery } from "../../view/use-view.ts";
import { pageHref, useSite } from "../../shell/site.tsx";
import { withMessages } from "../../shell/with-messages.tsx";
import { type ChosenView, deckSearch, formatDeck, longestTitle, titleText } from "../../deck/own/chosen-views.ts";
import { CopyLink } from "./copy-link.tsx";
import { DeckDialog } from "../../deck/deck-dialog.tsx";
import type { DeckSlide } from "../../deck/deck-slide.ts";
import { saveDeck, savedDeck } from "../../deck/own/saved-deck.ts";
import type { DeckToolsProps } from "../../deck/deck-props.ts";

/** Order, titles and number of the slides. What is changed here is in the address at once; a story becomes a deck by it. */
function DeckEditor({ content, slides, onClose }: DeckToolsProps & { readonly onClose: () => void }) {
  const i18n = useI18n();
  const bounds = useBounds();
  const { view } = useView();
  const chosen = "chosen" in content ? content.chosen : chosenFrom(slides);
  const text = formatDeck(chosen, bounds);
  const [saved, setSaved] = useState(savedDeck);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  /** Where the focus goes once a row has moved, or gone. */
  const [next, setNext] = useState<{ readonly row: number; readonly button: number } | null>(null);

  useEffect(() => {
    if (next === null) return;
    const buttons = [...(list.current?.children[next.row]?.querySelectorAll("button") ?? [])];
    const wanted = buttons[next.button];
    (wanted?.disabled ? buttons.find((button) => !button.disabled) : wanted)?.focus();
  }, [next]);

  const keep = (wanted: string) => {
    saveDeck(wanted);
    setSaved(wanted);
  };
  const change = (wanted: readonly ChosenView[], what: string) => {
    const changed = formatDeck(wanted, bounds);
    // Editing somebody else's deck does not overwrite the saved one.
    if (saved === text) keep(changed);
    writeQuery(deckAddress(changed), "push");
    setSaid(what);
  };
  const name = (index: number) => slides[index]?.title ?? "";
  const deckAddress = (wanted: string) => {
    const theme = view.theme === "auto" ? "" : `&theme=${view.theme}`;
    return `${deckSearch(wanted)}${theme}${view.data === null ? "" : `&data=${view.data}`}`;
  };
  const address = new URL(deckAddress(text), location.href).href;
  return (
    <DeckDialog title={i18n.t("deck.edit")} onClose={onClose}>
      {"story" in content && <p>{i18n.t("deck.from-story")}</p>}
      <ol ref={list} className="deck-list">
        {chosen.map((one, index) => (
          <DeckRow
            // The same view may be shown twice: only their position identifies two rows.
            key={index}
            chosen={one}
            title={name(index)}
            position={index}
            count={chosen.length}
            onTitle={(title) =>
              change(
                chosen.map((other, at) => (at === index ? { ...other, title } : other)),
                i18n.t("deck.titled", { title: title ?? name(index) }),
              )
            }
            onMove={(by) => {
              change(
                moved(chosen, index, index + by),
                i18n.t("deck.moved", { title: name(index), position: index + by + 1 }),
              );
              setNext({ row: index + by, button: by < 0 ? 0 : 1 });
            }}
            onRemove={() => {
              change(
                chosen.filter((_, at) => at !== index),
                i18n.t("deck.removed", { title: name(index) }),
              );
              setNext({ row: Math.min(index, chosen.length - 2), button: 2 });
            }}
          />
        ))}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <div className="deck-actions">
        <CopyLink address={address} />
        <button type="button" aria-disabled={saved === text} onClick={() => keep(text)}>
          {i18n.t(saved === text ? "deck.is-saved" : "deck.save")}
        </button>
      </div>
      <p className="deck-hint">{i18n.t("deck.hint")}</p>
    </DeckDialog>
  );
}

/** A story's views with its titles. */
function chosenFrom(slides: readonly DeckSlide[]): readonly ChosenView[] {
  return slides.map(({ chart, view, title }) => ({ chart, view, title: titleText(title) }));
}

function DeckRow({
  chosen,
  title,
  position,
  count,
  onTitle,
  onMove,
  onRemove,
}: {
  readonly chosen: ChosenView;
  /** As it stands on the slide. */
  readonly title: string;
  readonly position: number;
  readonly count: number;
  readonly onTitle: (title: string | null) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}) {
  const i18n = useI18n();
  const site = useSite();
  const bounds = useBounds();
  const commit = (input: HTMLInputElement) => {
    const wanted = titleText(input.value);
    if (wanted === "") input.value = title;
    if (wanted !== title) onTitle(wanted === "" ? null : wanted);
  };
  return (
    <li>
      <div>
        <input
          type="text"
          aria-label={i18n.t("deck.slide-title", { position: position + 1 })}
          maxLength={longestTitle}
          key={title}
          defaultValue={title}
          onBlur={(event) => commit(event.currentTarget)}
          onKeyDown={(event) => {
            if (event.key === "Enter") commit(event.currentTarget);
          }}
        />
        <div className="deck-row-tools">
          <button
            type="button"
            aria-label={i18n.t("deck.earlier", { title })}
            disabled={position === 0}
            onClick={() => onMove(-1)}
          >
            <span aria-hidden="true">↑</span>
          </button>
          <button
            type="button"
            aria-label={i18n.t("deck.later", { title })}
            disabled={position === count - 1}
            onClick={() => onMove(1)}
          >
            <span aria-hidden="true">↓</span>
          </button>
          <button
            type="button"
            aria-label={i18n.t("deck.remove", { title })}
            disabled={count === 1}
            onClick={() => onRemove()}
          >
            <span aria-hidden="true">×</span>
          </button>
          <a
            className="tool"
            href={`${pageHref(site, "")}${formatAddress({ ...chosen.view, theme: "auto" }, bounds)}`}
            aria-label={i18n.t("deck.explore", { title })}
          >
            {i18n.t("deck.open")}
          </a>
        </div>
      </div>
    </li>
  );
}

export function loadDeckEditor() {
  return withMessages("share", DeckEditor);
}

/** The list with the item at `from` taken out and put in again at `to`. */
function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}
