import type { ChartId } from "../charts/registry.ts";
import type { Subject } from "../export/subject.ts";
import type { Lang } from "../i18n/languages.ts";
import type { View } from "../view/view.ts";

/** What a shared chart may have other than the page. */
export interface ShareStyle {
  readonly lang: Lang;
  readonly theme: "light" | "dark";
}

/** Props of every tab of the share dialog. */
export interface PaneProps {
  readonly chart: ChartId;
  /** As it stands on the page; it may change only while the dialog is closed. */
  readonly view: View;
  /** Of the chart, in the page's language. */
  readonly title: string;
  /** The chart as files need it, in the page's language and theme unless told otherwise; rejects if a module cannot be loaded. */
  readonly subject: (style?: Partial<ShareStyle>) => Promise<Subject>;
}
