import type { ChartId } from "../charts/registry.ts";
import type { Book } from "../data/book.ts";
import type { I18n } from "../i18n/i18n.ts";
import type { View } from "../view/view.ts";

/** One chart in one view, in the language and theme in which it is shared. */
export interface Subject {
  readonly chart: ChartId;
  readonly book: Book;
  readonly view: View;
  readonly i18n: I18n;
  readonly theme: "light" | "dark";
  /** Where the view is shown live: absolute wherever the site's own address is known. */
  readonly address: string;
  /** The dataset's version: "2026.03.18-ab12cd". */
  readonly datasetVersion: string;
  /** The day on which it is shared, as YYYY-MM-DD. */
  readonly day: string;
}
