import type { ReactElement } from "react";
import type { Book } from "../../data/book.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { View } from "../../view/view.ts";
import type { Medium } from "./medium.ts";
import type { LegendEntry } from "./marks/legend.tsx";

/** What every layout knows of its own frame, in px at the nominal size. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** What marks are drawn from; they use no hooks and no DOM. */
export interface MarksProps<L> {
  readonly layout: L;
  readonly i18n: I18n;
  readonly medium: Medium;
}

/** A cell of a data table: text, or a figure with its full-precision value. */
export interface TableCell {
  readonly text: string;
  readonly value?: number;
  /** The figure that the cell shows, to open its sources. */
  readonly figure?: Figure;
}

export interface TableData {
  readonly columns: readonly string[];
  /** The first cell of a row is its header. */
  readonly rows: ReadonlyArray<readonly TableCell[]>;
  /** What the same chart shows beside its figures, with columns of its own. */
  readonly next?: { readonly caption: string; readonly data: TableData };
}

/**
 * How a picture of a chart takes the shape of a frame: `fluid` charts are laid out as wide as asked, from `minWidth` px
 * on, their texts keeping their size; a `fixed` one has one shape and is enlarged as a whole, but for its texts:
 * `textScale` gives how many units of the chart a px of text takes at a width in px.
 */
export type Sizing =
  | { readonly kind: "fluid"; readonly minWidth: number }
  | { readonly kind: "fixed"; readonly textScale: (width: number) => number };

/** In less, columns, lanes and lines are no longer told apart: pictures are then made smaller as a whole. */
export const fluid: Sizing = { kind: "fluid", minWidth: 860 };

/**
 * One chart, from the book to its marks. Each step is pure and draws without a DOM, so that the same chart
 * serves screen, prerender, export and tests. `S` holds numbers and no pixels, `L` pixels and no arithmetic left to do.
 */
export interface ChartModule<S, L extends Frame> {
  readonly id: string;
  series(book: Book, view: View): S;
  layout(series: S, i18n: I18n): L;
  /** Renders exactly one `<svg>`. */
  readonly Marks: (props: MarksProps<L>) => ReactElement;
  readonly sizing: Sizing;
  title(series: S, i18n: I18n): string;
  subtitle(series: S, i18n: I18n): string;
  /** The chart in a sentence or two, for those who cannot see it. */
  description(series: S, i18n: I18n): string;
  table(series: S, i18n: I18n): TableData;
  /** Every figure that a mark stands for, and every one that it was computed into; marks are traced back through them. */
  figures(series: S): readonly Figure[];
  /** Ids of every source that a drawn figure or event rests on. */
  sources(series: S): readonly string[];
  /** What its hues and hatches mean; empty where labels beside the marks say it. */
  legend(series: S, i18n: I18n): readonly LegendEntry[];
  /** Remarks to the figures shown: what is missing, partial or left over. */
  notes(series: S, i18n: I18n): readonly string[];
}
