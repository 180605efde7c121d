import type { Medium } from "../../../charts/parts/medium.ts";
import type { IndicatorLayout, IndicatorMark } from "./indicator-layout.ts";

/** Columns, or a line of points; years without a figure lie on a grey band. */
export function IndicatorMarks({
  layout,
  hue,
  label,
  medium,
}: {
  readonly layout: IndicatorLayout;
  /** A colour of the theme by its name. */
  readonly hue: string;
  readonly label: string;
  readonly medium: Medium;
}) {
  const { baseline, columnWidth, shape, top, width } = layout;
  const x = (value: number) => medium.x(value, width);
  const colour = medium.colour(hue);
  return (
    <svg
      className="chart-svg"
      role="img"
      aria-label={label}
      width={medium.fullWidth}
      height={layout.height}
      fontSize={12.5}
    >
      {layout.silences.map((silence) => (
        <rect
          key={silence.first}
          x={x(silence.x)}
          y={top}
          width={x(silence.width)}
          height={baseline - top}
          fill={medium.colour("track")}
        />
      ))}
      {layout.bands.map(({ year, x: start }) => (
        <rect
          key={year}
          className="band"
          data-year={year}
          x={x(start)}
          y={top}
          width={x(layout.band)}
          height={layout.height - top}
          fill="transparent"
        />
      ))}
      {layout.ticks.map(({ y, isZero }) => (
        <line
          key={y}
          x1="0"
          x2={medium.fullWidth}
          y1={y}
          y2={y}
          stroke={isZero ? medium.colour("muted") : medium.colour("line")}
        />
      ))}
      {layout.steps.map((step) => (
        <line
          key={step.x2}
          x1={x(step.x1)}
          y1={step.y1}
          x2={x(step.x2)}
          y2={step.y2}
          stroke={colour}
          strokeWidth={step.isBridge ? 1.5 : 2.25}
          strokeDasharray={step.isBridge ? "2 5" : undefined}
        />
      ))}
      {layout.marks.map((mark) =>
        shape === "columns" ? (
          <rect
            key={mark.point.row.period}
            {...valueAttributes(mark)}
            x={x(mark.x - columnWidth / 2)}
            y={Math.min(mark.y, baseline)}
            width={x(columnWidth)}
            // What is known is never invisible.
            height={Math.max(Math.abs(baseline - mark.y), 0.75)}
            fill={colour}
          />
        ) : (
          <circle
            key={mark.point.row.period}
            {...valueAttributes(mark)}
            cx={x(mark.x)}
            cy={mark.y}
            r={3.5}
            fill={colour}
          />
        ),
      )}
      {layout.marks.map(
        ({ point, text, label }) =>
          label && (
            <text
              key={point.row.period}
              {...medium.halo}
              x={x(label.x)}
              y={label.y}
              textAnchor={label.anchor}
              fontWeight={600}
              fill={medium.colour("ink")}
            >
              {text}
            </text>
          ),
      )}
      {layout.years.map(({ year, x: middle }) => (
        <text
          key={year}
          className="axis-x"
          x={x(middle)}
          y={layout.height - 6}
          textAnchor={anchorOf(middle, width)}
          fill={medium.colour("muted")}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}

/** What the line of its year says of a mark. */
function valueAttributes({ point, label, datedText }: IndicatorMark) {
  return { "data-year": point.year, "data-text": label ? undefined : datedText };
}

/** Towards the middle from either edge, so that no text is cut. */
function anchorOf(x: number, width: number): "start" | "middle" | "end" {
  if (x < width * 0.07) return "start";
  return x > width * 0.93 ? "end" : "middle";
}
