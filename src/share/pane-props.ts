import type { AnyChart } from "../charts/parts/chart.ts";
import type { ChartId } from "../charts/registry.ts";
import type { Subject } from "../export/subject.ts";
import type { Lang } from "../i18n/languages.ts";
import type { View } from "../view/view.ts";

/** Language and theme of a shared chart, which may differ from the page's. */
export interface ShareStyle {
  readonly lang: Lang;
  readonly theme: "light" | "dark";
}

/** Props of every tab of the share dialog. */
export interface PaneProps {
  readonly chart: ChartId;
  readonly module: AnyChart;
  /** The page's view; it may change only while the dialog is closed. */
  readonly view: View;
  /** Of the chart, in the page's language. */
  readonly title: string;
  /** The chart as files need it, by default in the page's language and theme; rejects if a module cannot be loaded. */
  readonly subject: (style?: Partial<ShareStyle>) => Promise<Subject>;
}
