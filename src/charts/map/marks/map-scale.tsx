import type { MapLegend } from "../layout/map-legend.ts";

/** What the shades mean and whose borders these are: part of the picture, so that it goes wherever the picture goes. */
export function Scale({ legend }: { readonly legend: MapLegend }) {
  return (
    <g transform={`translate(${legend.at.join(" ")})`}>
      <g className="map-sized map-scale" fontSize={12}>
        <rect
          x={-8}
          y={-legend.height - 8}
          width={legend.width + 16}
          height={legend.height + 16}
          rx={6}
          fill="var(--card)"
          fillOpacity={0.85}
        />
        {legend.title !== null && (
          <text y={-53} fill="var(--ink)">
            {legend.title}
          </text>
        )}
        {legend.swatches.map(({ x, y, width, fill }) => (
          <rect key={x} x={x} y={y} width={width} height={10} fill={fill} />
        ))}
        {legend.ticks.map(({ x, text }) => (
          <text key={x} x={x} y={-21} textAnchor="middle" fill="var(--muted)">
            {text}
          </text>
        ))}
        <text fill="var(--muted)">{legend.borders}</text>
      </g>
    </g>
  );
}
