import type { I18n } from "../../i18n/i18n.ts";
import { Hatches } from "../parts/marks/hatch.tsx";
import { figureAttributes, figureLabel } from "../parts/marks/mark-attributes.ts";
import type { RankingItem, RankingLayout, RankingLine } from "./ranking-layout.ts";
import type { Medium } from "../parts/medium.ts";

export function RankingSvg({
  layout,
  i18n,
  medium,
}: {
  readonly layout: RankingLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
}) {
  const x = (value: number) => medium.x(value, layout.width);
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={14}>
      {medium.isPage && <Hatches chart="ranking" />}
      {layout.items.map((item, index) => (
        <g key={item.country} className="ranking-row" data-country={item.country}>
          {index > 0 && (
            <line x1="0" x2={medium.fullWidth} y1={item.y - 14} y2={item.y - 14} stroke={medium.colour("line")} />
          )}
          <rect x="0" width={medium.fullWidth} y={item.y - 13} height={layout.rowHeight - 1} fill="transparent" />
          <circle cx="6" cy={item.y} r="5.5" fill={medium.colour(item.country)} />
          <text x="20" y={item.y} dy={medium.em(0.35, 14)} fill={medium.colour("ink")}>
            {item.name}
          </text>
          {item.lines.map((line) => (
            <Line key={line.ledger} item={item} line={line} layout={layout} i18n={i18n} medium={medium} x={x} />
          ))}
        </g>
      ))}
    </svg>
  );
}

function Line({
  item,
  line,
  layout,
  i18n,
  medium,
  x,
}: {
  readonly item: RankingItem;
  readonly line: RankingLine;
  readonly layout: RankingLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
  readonly x: (value: number) => string | number;
}) {
  const hollow = line.ledger === "partner";
  const top = line.y - layout.barHeight / 2;
  const hue = medium.colour(item.country);
  return (
    <g>
      <rect
        x={x(layout.trackLeft)}
        width={x(layout.trackRight - layout.trackLeft)}
        y={top}
        height={layout.barHeight}
        rx={layout.barHeight / 2}
        fill={medium.colour("track")}
      />
      {line.bar && (
        <rect
          role="img"
          aria-label={figureLabel(line.bar.figure, layout.series.unit, i18n)}
          tabIndex={-1}
          {...figureAttributes(line.bar.figure)}
          x={x(line.bar.x)}
          width={x(line.bar.width)}
          y={top}
          height={layout.barHeight}
          rx={layout.barHeight / 2}
          fill={hollow ? medium.colour("card") : hue}
          stroke={hollow ? hue : undefined}
          strokeWidth={hollow ? 2 : undefined}
        />
      )}
      {line.bar && (line.bar.figure.status === "implied" || line.bar.figure.partial) && (
        <rect
          className="hatch"
          x={x(line.bar.x)}
          width={x(line.bar.width)}
          y={top}
          height={layout.barHeight}
          {...medium.hatch("ranking", "hatch")}
        />
      )}
      <text
        x={x(layout.valueX)}
        y={line.y}
        dy={medium.em(0.35, 14)}
        textAnchor="end"
        fontWeight={700}
        fill={medium.colour("ink")}
      >
        {line.value}
      </text>
      {line.changes.map(({ figure, text, x: at }) => (
        <text
          key={at}
          className="change"
          {...figureAttributes(figure)}
          x={x(at)}
          y={line.y}
          dy={medium.em(0.35, 14)}
          textAnchor="end"
          fill={medium.colour("muted")}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
