import type { Feature } from "geojson";
import { memo } from "react";
import { ComposableMap, Geography } from "react-simple-maps/core";
import type { I18n } from "../../../i18n/i18n.ts";
import { Hatches } from "../../parts/marks/hatch.tsx";
import { figureAttributes, figureLabel } from "../../parts/marks/mark-attributes.ts";
import { borders } from "../layout/map-borders.ts";
import type { CountryShape, MapLayout } from "../layout/map-layout.ts";
import { Capitals, EventDots, Labels, Origin } from "./map-points.tsx";
import { Ribbons } from "./map-ribbons.tsx";
import { Scale } from "./map-scale.tsx";

/**
 * The region with each country's shade and ribbon. `.map-viewport` is what zooming moves; it belongs to
 * `map-zoom.ts`, so nothing here may set its transform.
 */
export function RegionMap({ layout, i18n }: { readonly layout: MapLayout; readonly i18n: I18n }) {
  return (
    <ComposableMap
      width={layout.width}
      height={layout.height}
      className="map-svg"
      // In a frame taller than the map, its western part fills the height: Central Asia on a phone.
      preserveAspectRatio="xMinYMid slice"
      fontSize={13}
    >
      <Hatches chart="map" />
      <defs>
        <pattern id="map-missing" width="28" height="28" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="28" height="28" fill="var(--map-muted)" />
          <rect width="4" height="28" fill="var(--muted)" fillOpacity={0.45} />
        </pattern>
      </defs>
      <g className="map-viewport">
        <Surroundings label={i18n.country("CHN")} />
        <g className="map-countries" transform={`scale(${1 / borders.grid})`}>
          {layout.countries.map((shape) => (
            <Country key={shape.country} shape={shape} layout={layout} i18n={i18n} />
          ))}
          <path
            className="map-disputed"
            data-outline="disputed"
            d={borders.disputed}
            fill="none"
            stroke="var(--map-disputed)"
            strokeDasharray="4 3"
          />
        </g>
        <Ribbons layout={layout} i18n={i18n} />
        {layout.projects?.lines}
        <Capitals layout={layout} />
        <Origin layout={layout} />
        <Labels layout={layout} />
        {layout.projects?.points}
        <EventDots layout={layout} i18n={i18n} />
      </g>
      <Scale legend={layout.legend} />
    </ComposableMap>
  );
}

/** The land around, and China: the same in every view. */
const Surroundings = memo(function Surroundings({ label }: { readonly label: string }) {
  return (
    <g className="map-land" transform={`scale(${1 / borders.grid})`}>
      <path data-outline="neighbours" d={borders.neighbours} fill="var(--map-land)" />
      <path data-outline="neighbourBorders" d={borders.neighbourBorders} fill="none" stroke="var(--map-border)" />
      <path
        role="img"
        aria-label={label}
        data-outline="CHN"
        d={borders.countries.CHN}
        fill="var(--map-china)"
        stroke="var(--map-border)"
      />
    </g>
  );
});

function Country({
  shape,
  layout: { series },
  i18n,
}: {
  readonly shape: CountryShape;
  readonly layout: MapLayout;
  readonly i18n: I18n;
}) {
  const { country, figure } = shape;
  const svgPath = borders.countries[country];
  return (
    <>
      <Geography
        geography={{ ...emptyFeature, rsmKey: country, svgPath }}
        className={shape.shown ? "map-country" : "map-country is-muted"}
        role="img"
        aria-label={figure ? figureLabel(figure, series.unit, i18n) : silentLabel(shape, series.year, i18n)}
        tabIndex={-1}
        data-outline={country}
        data-country={country}
        data-year={series.year}
        {...(figure ? figureAttributes(figure) : {})}
        {...(shape.missing ? { "data-missing": country } : {})}
        {...(shape.shade === null ? {} : { "data-class": shape.shade })}
        fill={shape.fill}
        stroke="var(--map-border)"
      />
      {shape.hatched && <path className="hatch" d={svgPath} fill="url(#map-hatch)" />}
    </>
  );
}

/** `Geography` asks for a whole feature, and draws its path alone. */
const emptyFeature: Feature = {
  type: "Feature",
  properties: {},
  geometry: { type: "GeometryCollection", geometries: [] },
};

function silentLabel({ country, shown, missing }: CountryShape, year: number, i18n: I18n): string {
  const state = missing ? "missing" : shown ? "plain" : "hidden";
  return i18n.t("map.country", { country: i18n.country(country), year, state });
}
