import type { I18n } from "../../../i18n/i18n.ts";
import type { Medium } from "../../parts/medium.ts";
import { bordersBeyond, grid, landBeyond, locatorChina, locatorFive, viewBox } from "../layout/borders.json";
import { beijing, xian } from "../layout/map-places.ts";
import { project } from "../layout/map-projection.ts";
import type { Point } from "../layout/ribbon-path.ts";

/** px for a unit of the view box. */
const scale = 0.15;
const [width, height] = viewBox.map((length) => length * scale) as [number, number];
/** In units of the view box, as `region-map.css` has it. */
const shown = { x: 0, y: 26, width: 520, height: 371.4 };

/**
 * All of China and the five, small, with the part that the frame shows outlined. `region-map.css` shows it in frames
 * that are too narrow for both; `map-zoom.ts` moves the outline.
 */
export function Locator({ i18n, medium }: { readonly i18n: I18n; readonly medium: Medium }) {
  const cities: ReadonlyArray<readonly [at: Point, name: string, x: number, y: number, anchor: "start" | "end"]> = [
    [project(71.43, 51.13), i18n.t("map.astana"), 4, 0, "start"],
    [beijing, i18n.t("map.beijing"), 26, -5, "end"],
    [xian, i18n.t("map.xian"), 4, 5, "start"],
  ];
  return (
    <g {...medium.sized("sized")} fontSize={12}>
      <g {...medium.moved(-width - 12, 6)}>
        <rect x={-3} y={-3} width={width + 10} height={height + 6} rx={4} fill={medium.colour("card")} />
        <g {...medium.scaled(scale / grid)}>
          <path d={locatorChina} fill={medium.colour("map-locator-china")} />
          <path d={locatorFive} fill={medium.colour("map-5")} />
        </g>
        <g {...medium.scaled(scale)}>
          <rect className="map-locator-frame" {...shown} fill="none" stroke={medium.colour("ink")} />
        </g>
        {cities.map(([[left, top], name, x, y, anchor]) => (
          <g key={name} {...medium.moved(left * scale, top * scale)}>
            <circle r={1.75} fill={medium.colour("ink")} />
            <text className="map-text" x={x} y={y} textAnchor={anchor} fill={medium.colour("ink")}>
              {name}
            </text>
          </g>
        ))}
      </g>
    </g>
  );
}

/** The land above and below the view, which a frame shows that is taller. */
export function Beyond({ medium }: { readonly medium: Medium }) {
  return (
    <>
      <path d={landBeyond} fill={medium.colour("map-land")} />
      <path d={bordersBeyond} fill="none" stroke={medium.colour("map-border")} />
    </>
  );
}
