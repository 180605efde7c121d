import type { MessageKey } from "../i18n/i18n.ts";

/** Keys that do something on a page, as `KeyboardEvent.key` names them; "search" stands for the search's shortcut. */
export interface KeyGroup {
  readonly title: MessageKey;
  /** What there must be on the page for these keys to do anything. */
  readonly on: string;
  readonly keys: ReadonlyArray<readonly [does: MessageKey, keys: readonly string[]]>;
}

/** Every key of the pages, in the order in which they are listed. Slides have their own, in `deck-keys.ts`. */
export const pageKeys: readonly KeyGroup[] = [
  {
    title: "keys.page",
    on: "body",
    keys: [
      ["keys.help", ["?"]],
      ["keys.search", ["search"]],
      ["keys.close", ["Escape"]],
    ],
  },
  {
    title: "keys.years",
    on: ".year-play",
    keys: [
      ["keys.play", [" "]],
      ["keys.step", ["ArrowLeft", "ArrowRight"]],
    ],
  },
  {
    title: "keys.countries",
    on: ".explore",
    keys: [
      ["keys.country", ["1", "2", "3", "4", "5"]],
      ["keys.all", ["0", "Escape"]],
    ],
  },
  {
    title: "keys.chart",
    on: 'svg [role="img"][tabindex]',
    keys: [
      ["keys.walk", ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]],
      ["keys.row", ["Home", "End"]],
      ["keys.open", ["Enter"]],
    ],
  },
  {
    title: "keys.map",
    on: ".map-svg",
    keys: [
      ["keys.zoom", ["+", "-"]],
      ["keys.whole", ["0"]],
      ["keys.pan", ["Shift", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]],
    ],
  },
];
