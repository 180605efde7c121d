import type { I18n } from "../../../i18n/i18n.ts";
import type { Unit } from "../../../view/view.ts";
import type { LinePoint, LineStep } from "../scales/lines.ts";
import { figureAttributes, figureLabel } from "./mark-attributes.ts";
import type { Medium } from "../medium.ts";

/** Lines with a point a figure: China's filled and drawn through, the partner's hollow and dotted. */
export function LineMarks({
  points,
  steps,
  width,
  unit,
  i18n,
  medium,
  chart,
}: {
  readonly points: readonly LinePoint[];
  readonly steps: readonly LineStep[];
  /** Nominal, of the frame. */
  readonly width: number;
  readonly unit: Unit;
  readonly i18n: I18n;
  readonly medium: Medium;
  /** Id of the chart whose hatches are used. */
  readonly chart: string;
}) {
  const x = (value: number) => medium.x(value, width);
  return (
    <>
      {steps.map((step) => (
        <line
          key={`${step.country} ${step.ledger} ${step.year}`}
          className="series-line"
          data-country={step.country}
          x1={x(step.x1)}
          y1={step.y1}
          x2={x(step.x2)}
          y2={step.y2}
          stroke={medium.colour(step.country)}
          strokeWidth={2.25}
          strokeLinecap="round"
          strokeDasharray={step.ledger === "partner" ? "1 5" : undefined}
        />
      ))}
      {points.map((point) => (
        <Point key={keyOf(point)} point={point} unit={unit} i18n={i18n} medium={medium} chart={chart} x={x} />
      ))}
    </>
  );
}

function Point({
  point: { figure, x: at, y },
  unit,
  i18n,
  medium,
  chart,
  x,
}: {
  readonly point: LinePoint;
  readonly unit: Unit;
  readonly i18n: I18n;
  readonly medium: Medium;
  readonly chart: string;
  readonly x: (value: number) => string | number;
}) {
  const isHollow = figure.ledger === "partner";
  const isHatched = figure.status === "implied" || figure.partial;
  const hue = medium.colour(figure.country);
  const r = isHatched ? 4 : 3;
  return (
    <>
      <circle
        role="img"
        aria-label={figureLabel(figure, unit, i18n)}
        tabIndex={-1}
        {...figureAttributes(figure)}
        cx={x(at)}
        cy={y}
        r={r}
        fill={isHollow ? medium.colour("card") : hue}
        stroke={hue}
        strokeWidth={1.5}
      />
      {isHatched && (
        <circle className="hatch" cx={x(at)} cy={y} r={r} {...medium.hatch(chart, isHollow ? "rest" : "hatch")} />
      )}
    </>
  );
}

function keyOf({ figure }: LinePoint): string {
  return `${figure.country} ${figure.ledger} ${figure.period}`;
}
