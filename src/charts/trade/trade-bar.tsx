import type { I18n } from "../../i18n/i18n.ts";
import { figureAttributes, figureLabel } from "../parts/marks/mark-attributes.ts";
import type { Medium } from "../parts/medium.ts";
import type { TradeBar, TradeLayout } from "./trade-layout.ts";

/** One figure of a column: hollow for the partner's statistics, hatched where nobody published it as such. */
export function Bar({
  bar,
  layout,
  i18n,
  medium,
  chart,
}: {
  readonly bar: TradeBar;
  readonly layout: TradeLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
  readonly chart: string;
}) {
  const { figure } = bar;
  const rest = figure.status === "unallocated";
  const hollow = figure.ledger === "partner" && !rest;
  const box = {
    x: medium.x(bar.x, layout.width),
    width: medium.x(bar.width, layout.width),
    y: bar.y,
    height: bar.height,
  };
  // The rest of a total is nobody's: it has no hue.
  const hue = medium.colour(rest ? "muted" : figure.country);
  return (
    <>
      <rect
        role="img"
        aria-label={figureLabel(figure, layout.series.unit, i18n)}
        tabIndex={-1}
        {...figureAttributes(figure)}
        {...box}
        {...(rest ? medium.hatch(chart, "rest") : { fill: hue })}
        fillOpacity={hollow ? 0.16 : undefined}
        stroke={rest ? medium.colour("muted") : hollow ? hue : medium.colour("card")}
        strokeWidth={hollow ? 1.5 : 0.5}
      />
      {(figure.status === "implied" || figure.partial) && (
        <rect {...box} className="hatch" {...medium.hatch(chart, "hatch")} />
      )}
    </>
  );
}
