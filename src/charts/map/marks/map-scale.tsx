import type { MapLegend } from "../layout/map-legend.ts";
import type { Medium } from "../../parts/medium.ts";

/** What the shades mean: part of the picture, so that it goes wherever the picture goes. */
export function Scale({ legend, medium }: { readonly legend: MapLegend; readonly medium: Medium }) {
  if (legend.title === null) return null;
  return (
    <g {...medium.moved(...legend.at)}>
      <g {...medium.sized("sized", "map-scale")} fontSize={12}>
        <rect
          x={-8}
          y={-legend.height - 8}
          width={legend.width + 16}
          height={legend.height + 16}
          rx={6}
          fill={medium.colour("card")}
          fillOpacity={0.85}
        />
        <text y={-35} fill={medium.colour("ink")}>
          {legend.title}
        </text>
        {legend.swatches.map(({ x, y, width, fill }) => (
          <rect key={x} x={x} y={y} width={width} height={10} fill={medium.colour(fill)} />
        ))}
        {legend.ticks.map(({ x, text }) => (
          <text key={x} x={x} y={-3} textAnchor="middle" fill={medium.colour("muted")}>
            {text}
          </text>
        ))}
      </g>
    </g>
  );
}
