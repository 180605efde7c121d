import type { ReactElement } from "react";
import type { Words } from "../../i18n/words.ts";
import type { Status } from "../../data/figure.ts";

export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  /** How the sample is drawn; the country's hue comes from its code, and what is no swatch is drawn as it is. */
  readonly sample:
    | { readonly country: string }
    | { readonly look: Exclude<Status, "published" | "derived"> | "filled" | "hollow" | "missing" }
    | { readonly drawn: ReactElement };
}

/** What hues and hatches mean, as a list beside the chart. */
export function Legend({ entries, words }: { readonly entries: readonly LegendEntry[]; readonly words: Words }) {
  return (
    <ul className="legend" aria-label={words.t("legend.label")}>
      {entries.map((entry) => (
        <li key={entry.key} data-country={"country" in entry.sample ? entry.sample.country : undefined}>
          {"drawn" in entry.sample ? (
            entry.sample.drawn
          ) : (
            <span
              className={"look" in entry.sample ? `swatch is-${entry.sample.look}` : "swatch"}
              data-hue={"country" in entry.sample ? entry.sample.country : undefined}
              aria-hidden="true"
            />
          )}
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
