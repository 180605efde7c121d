import type { ReactElement } from "react";
import type { I18n } from "../../../i18n/i18n.ts";
import type { Status } from "../../../data/figures/figure-type.ts";

import { type Medium, pageMedium } from "../medium.ts";

export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  /** How the sample is drawn; the country's hue comes from its code, and what is no swatch is an `<svg>` of its own. */
  readonly sample:
    | { readonly country: string }
    | { readonly style: Exclude<Status, "published" | "derived"> | "filled" | "hollow" | "missing" }
    | { readonly drawn: (medium: Medium) => ReactElement };
}

/** What hues and hatches mean, as a list beside the chart. */
export function Legend({ entries, i18n }: { readonly entries: readonly LegendEntry[]; readonly i18n: I18n }) {
  return (
    <ul className="legend" aria-label={i18n.t("legend.label")}>
      {entries.map((entry) => (
        <li key={entry.key} data-country={"country" in entry.sample ? entry.sample.country : undefined}>
          {"drawn" in entry.sample ? (
            entry.sample.drawn(pageMedium)
          ) : (
            <span
              className={"style" in entry.sample ? `swatch is-${entry.sample.style}` : "swatch"}
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
