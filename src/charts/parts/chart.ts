import type { ProjectStatus } from "../../data/categories.ts";
import type { ReactElement } from "react";
import type { Book } from "../../data/book.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import type { EventTitle, Project, TableName } from "../../data/schema/schema.ts";
import type { ProjectLayer, View } from "../../view/view.ts";
import type { Plot } from "./plot/slide-plot.ts";
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
  /** What puts it in order among others of its column, where neither its text nor its value does: an ISO date. */
  readonly order?: string | number;
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
  /** What choosing one of its marks asks for: its country alone, or its year. */
  readonly selects: "country" | "year";
  /** Tables that it cannot be drawn without, beside those of figures. */
  readonly needs?: readonly TableName[];
  /** The years that names of its files tell: the year shown, the two compared, or all years shown. */
  readonly period: "year" | "pair" | "span";
  /** Parameters of the address that change it, beside those that all charts have in common. */
  readonly parameters: ReadonlyArray<keyof View>;
  /** Views whose pictures the build makes, at addresses that never change: a name may be added, never changed. */
  readonly presets: readonly [Preset, ...Preset[]];
  /** Views beside `presets` that are worth looking at: the gallery shows them, and tests compare their pictures. */
  readonly examples: readonly Preset[];
  /** Loads what only tables, files and slides need. */
  readonly details: () => Promise<ChartDetails<S>>;
  /** Id of the chart that draws the same without the events on it. */
  readonly withoutEvents?: string;
  /** Loaded and drawn in its place where a view asks for more: the first that is asked for. */
  readonly extensions?: readonly ChartExtension[];
  /** Whether it draws a view; every one, if it does not say so. */
  readonly draws?: (view: View) => boolean;
  series(book: Book, view: View): S;
  layout(series: S, i18n: I18n): L;
  /** Renders exactly one `<svg>`. */
  readonly Marks: (props: MarksProps<L>) => ReactElement;
  readonly sizing: Sizing;
  /** What floats over its picture on a page, as it is before anybody uses it; `id` is what its ids begin with. */
  controls?(i18n: I18n, id: string): ReactElement;
  title(series: S, i18n: I18n): string;
  subtitle(series: S, i18n: I18n): string;
  /** The chart in a sentence or two, for those who cannot see it. */
  description(series: S, i18n: I18n): string;
  /** Every figure that a mark stands for, and every one that it was computed into; marks are traced back through them. */
  figures(series: S): readonly Figure[];
  /** Ids of every source that a drawn figure or event rests on. */
  sources(series: S): readonly string[];
  /** What its hues and hatches mean; empty where labels beside the marks say it. */
  legend(series: S, i18n: I18n): readonly LegendEntry[];
  /** What the numbers beside its marks stand for; pictures list it beside the chart. */
  numbered?(series: S): readonly NumberedName[];
  /** Remarks to the figures shown: what is missing, partial or left over. */
  notes(series: S, i18n: I18n): readonly string[];
}

/** A number beside a mark and the name of what the mark stands for. */
export interface NumberedName {
  readonly number: number;
  readonly label: string;
}

/** What a chart is beyond its picture. */
export interface ChartDetails<S> {
  table(series: S, i18n: I18n): TableData;
  /** The chart as native charts of a slide; one without is drawn as shapes. */
  plots?(series: S, i18n: I18n): Plots;
  /** Events that it shows, for files of rows, in any order; null for none. */
  events?(series: S): readonly EventTitle[] | null;
  /** Projects that it shows, for files of rows. */
  projects?(series: S): readonly ProjectInYear[];
  /** Given by a chart that never shows a figure. */
  readonly hasNoFigures?: true;
}

/** A project, the layer it is drawn in, and its state in the year shown. */
export interface ProjectInYear {
  readonly project: Project;
  readonly layer: ProjectLayer;
  readonly status: ProjectStatus;
}

/** A module that draws more than the one it extends. */
export interface ChartExtension {
  isAsked(view: View, book: Book): boolean;
  load(): Promise<AnyChart>;
}

/** What a view asks for instead of the chart alone; undefined for nothing. */
export function askedExtension(
  { extensions }: Pick<AnyChart, "extensions">,
  view: View,
  book: Book,
): ChartExtension | undefined {
  return extensions?.find((extension) => extension.isAsked(view, book));
}

/** Which series and layout a module pairs does not matter to whoever draws it. */
export type AnyChart = ChartModule<unknown, Frame>;

/** A view of a chart whose pictures are made beforehand. */
export interface Preset {
  /** In the pictures' addresses: "default", "kaz", "both". */
  readonly name: string;
  /** As in an address: "?countries=KAZ", or "" for the default view. */
  readonly query: string;
}

/** One native chart of a slide. */
export interface PlotPanel {
  readonly plot: Plot;
  /** Of one among several. */
  readonly title?: string;
  /** The panel in a sentence, for those who cannot see it. */
  readonly alt?: string;
}

/** What a chart is as native charts: one, or small ones under titles of their own. */
export interface Plots {
  readonly panels: readonly PlotPanel[];
  /** Left free on each side, as a part of the frame's width. */
  readonly inset?: number;
  /** A chart of the same view drawn as shapes below the plot, and where its years begin and end as parts of its width. */
  readonly below?: { readonly chart: AnyChart; readonly years: readonly [number, number] };
}

/** Whether years stand side by side in it, and its marks for years. */
export function showsYears({ period, selects }: Pick<AnyChart, "period" | "selects">): boolean {
  return period === "span" && selects === "year";
}
