import type { TableName } from "../data/schema/schema.ts";
import type { Story } from "../stories/story.ts";
import type { DeckSlide } from "./deck-slide.ts";
import type { ChosenView } from "./own/chosen-views.ts";

export type DeckContent =
  | { readonly key: string; readonly story: Story }
  | { readonly key: string; readonly chosen: readonly ChosenView[] };

export interface Offline {
  /** Address of the same slides on the site. */
  readonly address: string;
  /** When and from what the file was made: said on every slide. */
  readonly mark: string;
}

export interface DeckProps {
  readonly title: string;
  readonly slides: readonly DeckSlide[];
  /** Tables without which nothing can be shown. */
  readonly needs: readonly TableName[];
  /** Of slides in a file of their own. */
  readonly offline: Offline | undefined;
  readonly index: number;
  readonly show: (index: number) => void;
}

export interface DeckToolsProps {
  readonly content: DeckContent;
  readonly title: string;
  readonly slides: readonly DeckSlide[];
}
