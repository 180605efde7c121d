import type { I18n } from "../../../i18n/i18n.ts";
import { figureAttributes, figureLabel } from "../../parts/marks/mark-attributes.ts";
import type { MapLayout } from "../layout/map-layout.ts";
import type { Medium } from "../../parts/medium.ts";

/** One ribbon a figure. Where the country's shape already says the figure, the ribbon is not read out again. */
export function Ribbons({
  layout,
  i18n,
  medium,
}: {
  readonly layout: MapLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
}) {
  const both = layout.series.ledgers.length > 1;
  return (
    <g className="map-ribbons">
      {layout.ribbons.map(({ figure, d, hue, hollow, hatched, repeats }) => (
        <g key={`${figure.country} ${figure.ledger}`} className={hollow ? "map-ribbon is-hollow" : "map-ribbon"}>
          <path
            d={d}
            {...figureAttributes(figure)}
            {...(repeats
              ? { "aria-hidden": true }
              : { role: "img", "aria-label": figureLabel(figure, layout.series.unit, i18n), tabIndex: -1 })}
            fill={medium.colour(hue)}
            fillOpacity={hollow ? 0.12 : both ? 0.5 : undefined}
            stroke={hollow ? medium.colour(hue) : medium.colour("map-border")}
            strokeWidth={hollow ? 1 : 1.5}
            strokeLinejoin="round"
            paintOrder={hollow ? undefined : "stroke"}
          />
          {hatched && <path className="hatch" d={d} {...medium.hatch("map", "hatch")} />}
        </g>
      ))}
    </g>
  );
}
