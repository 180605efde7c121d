import type { TableName } from "../data/schema/schema.ts";
import type { Lang } from "../i18n/languages.ts";
import type { Story } from "../stories/story.ts";
import type { Theme } from "../view/view.ts";
import type { TableTexts } from "../shell/dataset-provider.tsx";
import type { Site } from "../shell/site.tsx";

/** Data of an offline deck, as JSON in its file. */
export interface OfflineDeckContents {
  /** A story, or the text of chosen views. */
  readonly content: { readonly story: Story } | { readonly deck: string };
  /** Checked when they were loaded. */
  readonly tables: Readonly<Partial<Record<TableName, unknown>>>;
  /** Of these tables, in the language of the file, which the tables hold already. */
  readonly texts: TableTexts;
  readonly messages: Readonly<Record<string, unknown>>;
  readonly lang: Lang;
  readonly theme: Theme;
  /** Its root is absolute: where the site was when the file was made. */
  readonly site: Site;
  /** Address of the same slides on the site. */
  readonly address: string;
  /** When, from which data and where it was made: said on every slide. */
  readonly mark: string;
}
