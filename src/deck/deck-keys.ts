import { typedKey } from "../ui/dom/typed-key.ts";

/** Commands of the deck's keyboard shortcuts and buttons. */
export type DeckCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "full-screen"
  | "speaker"
  | "overview"
  | "qr"
  | "help";

/** Each command with its keys, as `KeyboardEvent.key` names them, in the order in which the help lists them. */
export const deckKeys: ReadonlyArray<readonly [DeckCommand, readonly string[]]> = [
  ["next", ["ArrowRight", "ArrowDown", "PageDown", " "]],
  ["previous", ["ArrowLeft", "ArrowUp", "PageUp"]],
  ["first", ["Home"]],
  ["last", ["End"]],
  ["overview", ["o"]],
  ["speaker", ["s", "n"]],
  ["qr", ["q"]],
  ["full-screen", ["f"]],
  ["help", ["?"]],
];

/** The command of a key press; null if it has none, or if what has the focus makes its own use of the key. */
export function deckCommand(event: KeyboardEvent): DeckCommand | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return null;
  const { target } = event;
  const key = typedKey(event);
  if (target instanceof Element) {
    // A presenter's clicker turns pages whatever control was used last.
    const isTaken = key === "PageDown" || key === "PageUp" ? "dialog, textarea" : "dialog, input, select, textarea";
    if (target.closest(isTaken)) return null;
    if (key === " " && target.closest("button, [role=button], summary, a")) return null;
  }
  // Space with Shift goes back, as it does wherever one reads page by page.
  if (key === " " && event.shiftKey) return "previous";
  const found = deckKeys.find(([, keys]) => keys.includes(key));
  return found?.[0] ?? null;
}
