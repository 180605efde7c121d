import type { Medium } from "../charts/parts/medium.ts";
import type { StripLayout } from "./goods-strip-layout.ts";

/** The columns of a strip; its figures stand in a table beside it. */
export function GoodsStrip({
  layout,
  hue,
  label,
  medium,
}: {
  readonly layout: StripLayout;
  /** A colour of the theme by its name. */
  readonly hue: string;
  readonly label: string;
  readonly medium: Medium;
}) {
  const x = (value: number) => medium.x(value, layout.width);
  return (
    <svg
      className="goods-strip"
      role="img"
      aria-label={label}
      width={medium.fullWidth}
      height={layout.height}
      fontSize={12.5}
    >
      <line
        x1={x(0)}
        x2={x(layout.width)}
        y1={layout.baseline}
        y2={layout.baseline}
        stroke={medium.colour("muted")}
        strokeWidth={1}
      />
      {layout.years.map(({ year, x: middle, column, text, showsText, showsYear }) => (
        <g key={year}>
          <rect
            className="band"
            data-year={year}
            x={x(middle - layout.place / 2)}
            width={x(layout.place)}
            height={layout.height}
            fill="transparent"
          />
          {column ? (
            <rect
              data-year={year}
              data-text={showsText ? undefined : text}
              x={x(column.x)}
              y={column.y}
              width={x(column.width)}
              height={column.height}
              fill={medium.colour(hue)}
            />
          ) : (
            <text x={x(middle)} y={layout.baseline - 5} textAnchor="middle" fill={medium.colour("muted")}>
              –
            </text>
          )}
          {column && showsText && (
            <text x={x(middle)} y={column.y - 5} textAnchor="middle" fontWeight={600} fill={medium.colour("ink")}>
              {text}
            </text>
          )}
          {showsYear && (
            <text
              className="axis-x"
              x={x(middle)}
              y={layout.baseline + 17}
              textAnchor="middle"
              fill={medium.colour("muted")}
            >
              {year}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
