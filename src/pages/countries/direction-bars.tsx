import { useMemo } from "react";
import { pageMedium } from "../../charts/parts/medium.ts";
import { plainValue, withEstimate } from "../../charts/parts/marks/mark-attributes.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { FigureButton } from "../../figures/figure-button.tsx";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import type { View } from "../../view/view.ts";
import { overviewOf } from "./overview.ts";

/** What China sells to each country and buys from it, on one scale. */
export function DirectionBars({ view }: { readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const { directions, mostOfDirections, year } = useMemo(() => overviewOf(book, view), [book, view]);
  const isConverted = directions.some(({ sold, bought }) =>
    [sold, bought].some((figure) => figure?.formula === "from-yuan"),
  );
  return (
    <section aria-labelledby="countries-directions">
      <h2 id="countries-directions">{i18n.t("countries.directions", { year })}</h2>
      <p className="countries-subtitle">
        {i18n.t("countries.directions.subtitle", { converted: isConverted ? "yes" : "no" })}
      </p>
      <ul className="five">
        {directions.map(({ country, sold, bought }) => (
          <li key={country}>
            <h3 className="five-name">{i18n.country(country)}</h3>
            <Bar name={i18n.t("countries.sells")} figure={sold} hue={country} most={mostOfDirections} />
            <Bar name={i18n.t("countries.buys")} figure={bought} hue={country} most={mostOfDirections} isPale />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Room that is left beside the longest bar for its amount. */
const longest = 76;

function Bar({
  name,
  figure,
  hue,
  most,
  isPale = false,
}: {
  readonly name: string;
  readonly figure: Figure | null;
  readonly hue: string;
  readonly most: number;
  readonly isPale?: boolean;
}) {
  const i18n = useI18n();
  const width = figure && most > 0 ? Math.max((figure.value / most) * longest, 0.6) : 0;
  return (
    <div className="direction">
      <p>
        {name}{" "}
        {figure ? (
          <FigureButton figure={figure} className="five-value">
            {withEstimate(plainValue(figure.value, "usd", i18n), figure, i18n)}
          </FigureButton>
        ) : (
          <span className="is-none">{i18n.t("table.missing")}</span>
        )}
      </p>
      <svg aria-hidden="true" width="100%" height="14">
        <rect
          x="0.75"
          y="0.75"
          width={pageMedium.x(width, 100)}
          height="12.5"
          fill={pageMedium.colour(hue)}
          fillOpacity={isPale ? 0.25 : undefined}
          stroke={figure ? pageMedium.colour(hue) : undefined}
          strokeWidth={1.5}
        />
      </svg>
    </div>
  );
}
