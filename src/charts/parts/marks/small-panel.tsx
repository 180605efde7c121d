import type { Medium } from "../medium.ts";

// What every small chart among others has beside its own marks.

export interface PanelTick {
  readonly y: number;
  readonly isZero: boolean;
  readonly text: string;
}

/** Below the marks. */
export function PanelLines({ ticks, medium }: { readonly ticks: readonly PanelTick[]; readonly medium: Medium }) {
  return ticks.map((tick) => (
    <line
      key={tick.y}
      className="axis-y"
      x1="0"
      x2={medium.fullWidth}
      y1={tick.y}
      y2={tick.y}
      stroke={tick.isZero ? medium.colour("muted") : medium.colour("line")}
    />
  ));
}

/** Above the marks; `className` is that of the chart's small amounts, which stand inside their lines or outside. */
export function PanelAmounts({
  ticks,
  baseline,
  className,
  side,
  medium,
}: {
  readonly ticks: readonly PanelTick[];
  readonly baseline: number;
  readonly className: string;
  readonly side: "inside" | "outside";
  readonly medium: Medium;
}) {
  return ticks.map((tick) => (
    <text
      key={tick.y}
      className={className}
      {...medium.halo}
      x={4}
      y={tick.y}
      dy={medium.em(tick.y < baseline === (side === "inside") ? 1 : -0.3, 12)}
      fontSize={12}
      fill={medium.colour("muted")}
    >
      {tick.text}
    </text>
  ));
}

/** Where no figure of the country was found. */
export function PanelGap({
  country,
  x1,
  x2,
  baseline,
  medium,
}: {
  readonly country: string;
  readonly x1: string | number;
  readonly x2: string | number;
  readonly baseline: number;
  readonly medium: Medium;
}) {
  return (
    <line
      className="gap"
      data-missing={country}
      x1={x1}
      x2={x2}
      y1={baseline - 3}
      y2={baseline - 3}
      stroke={medium.colour("muted")}
      strokeWidth={1.5}
      strokeDasharray="2 2"
    />
  );
}
