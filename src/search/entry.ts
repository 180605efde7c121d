import type { Table, TableName } from "../data/schema/schema.ts";
import type { MessageKey, I18n } from "../i18n/i18n.ts";
import type { Lang } from "../i18n/languages.ts";
import type { Bounds } from "../view/address.ts";
import type { View } from "../view/view.ts";

/** Something that can be found, and where it is shown. */
export interface Entry {
  /** Unique among all entries of all kinds. */
  readonly id: string;
  readonly title: string;
  /** BCP 47, where the title is not in the language of the page. */
  readonly lang?: string | undefined;
  /** What is shown below the title. */
  readonly detail: string;
  /** Names, places and dates that find it too. */
  readonly names: string;
  /** Running text that finds it, less readily. */
  readonly text: string;
  readonly target: Target;
  /** How much it is looked for: 1 for most, more for what should come before others that match as well. */
  readonly weight: number;
  /** Offered before anything is typed. */
  readonly suggested: boolean;
  /** By which the reader knows it from the charts: its name in `hues.css`. */
  readonly hue?: string;
}

/** An address, told by what it shows. */
export interface Target {
  /** Below its language, "" for Explore; null for the page on which the search is opened. */
  readonly page: string | null;
  /** What changes in the view; on another page, what differs from its default there. */
  readonly patch?: Partial<View>;
  readonly anchor?: string;
  /** Another language of the page. */
  readonly lang?: Lang;
}

/** What entries are made of. A table that has not been loaded is missing. */
export interface SearchGround {
  readonly i18n: I18n;
  readonly bounds: Bounds;
  readonly tables: { readonly [Name in TableName]?: Table<Name> };
  /** The language of a text of the tables where it is not the page's. */
  readonly textLang: (text: string) => Lang | undefined;
  /** The pages of the site; single charts, which have one each, below `embed/`. */
  readonly pages: readonly FindablePage[];
  /** What the long ones among them explain. */
  readonly parts: readonly FindablePart[];
}

/** A part of a page, at an anchor of its own. */
export interface FindablePart {
  readonly page: string;
  readonly anchor: string;
  readonly title: string;
  /** Running text that finds it. */
  readonly text: string;
}

export interface FindablePage {
  /** Below its language, "" for Explore. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** Things of one sort, listed together. */
export interface SearchKind {
  readonly id: string;
  /** The heading of its results. */
  readonly title: MessageKey;
  /** Tables that its entries are made of. */
  readonly needs: readonly TableName[];
  readonly entries: (ground: SearchGround) => readonly Entry[];
  /** Whether what is found stands in the order of `entries`, not by how well it matches. */
  readonly keepsOrder?: boolean;
  /** What answers a query as a whole, put before everything found. The query comes as `searchTerms` gives it. */
  readonly answer?: (query: readonly string[], ground: SearchGround) => Entry | null;
}
