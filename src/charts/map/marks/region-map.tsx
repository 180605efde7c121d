import { ComposableMap } from "react-simple-maps/core";
import type { I18n } from "../../../i18n/i18n.ts";
import type { MarksProps } from "../../parts/chart.ts";
import { Hatches } from "../../parts/marks/hatch.tsx";
import { figureAttributes, figureLabel } from "../../parts/marks/mark-attributes.ts";
import type { Medium } from "../../parts/medium.ts";
import { borders } from "../layout/map-borders.ts";
import type { CountryShape, MapLayout } from "../layout/map-layout.ts";
import { Capitals, China, EventDots, Labels, Leaders } from "./map-points.tsx";
import { Beyond, Locator } from "./map-locator.tsx";
import { Ribbons } from "./map-ribbons.tsx";
import { Scale } from "./map-scale.tsx";

/** Where a narrow frame ends in the east, in units of the view box: see `region-map.css`. */
const frameRight = 672;

const isBuild = import.meta.env.SSR || import.meta.env.DEV;

/** Of the page's own markup: where a map is drawn anew, as on slides, a script puts it in. */
const ownHtml = isBuild
  ? undefined
  : window.trustedTypes?.createPolicy("silk-ledger-map", { createHTML: (text) => text });

/** What is the same in every view: the page's HTML has it. It is read once, since `map-zoom.ts` changes it. */
const beyond = isBuild ? null : htmlIn("map-beyond");
const locator = isBuild ? null : htmlIn("map-locator");

function htmlIn(name: string) {
  const html = document.querySelector(`.${name}`)?.innerHTML ?? "";
  return { dangerouslySetInnerHTML: { __html: ownHtml?.createHTML(html) ?? html } };
}

/**
 * The region with each country's shade and ribbon. `.map-viewport` is what zooming moves; it belongs to
 * `map-zoom.ts`, so nothing here may set its transform.
 */
export function RegionMap({ layout, i18n, medium }: MarksProps<MapLayout>) {
  const content = (
    <>
      {medium.isPage && <Hatches chart="map" />}
      {medium.isPage && <MissingPattern />}
      <rect className="map-water" width={layout.width} height={layout.height} fill={medium.colour("map-water")} />
      <g className="map-viewport">
        <Surroundings label={i18n.country("CHN")} medium={medium} />
        <g className="map-countries" {...medium.scaled(1 / borders.grid)}>
          {layout.countries.map((shape) => (
            <Country key={shape.country} shape={shape} layout={layout} i18n={i18n} medium={medium} />
          ))}
          <path
            className="map-disputed"
            data-outline="disputed"
            d={borders.disputed}
            fill="none"
            stroke={medium.colour("map-disputed")}
            strokeDasharray="4 3"
          />
        </g>
        <Leaders layout={layout} medium={medium} />
        <Ribbons layout={layout} i18n={i18n} medium={medium} />
        {layout.projects?.lines(medium)}
        <Capitals layout={layout} medium={medium} />
        <China layout={layout} medium={medium} />
        <Labels layout={layout} medium={medium} />
        {layout.projects?.points(medium)}
        <EventDots layout={layout} i18n={i18n} medium={medium} />
      </g>
      <Scale legend={layout.legend} medium={medium} />
      {medium.isPage && (
        <g className="map-locator" aria-hidden="true" {...medium.moved(frameRight, 0)} {...locator}>
          {isBuild ? <Locator i18n={i18n} medium={medium} /> : undefined}
        </g>
      )}
    </>
  );
  if (!medium.isPage) return <svg>{content}</svg>;
  return (
    <ComposableMap
      width={layout.width}
      height={layout.height}
      className="map-svg"
      // In a frame taller than the map, its western part fills the height: Central Asia on a phone.
      preserveAspectRatio="xMinYMid slice"
      fontSize={13}
    >
      {content}
    </ComposableMap>
  );
}

function MissingPattern() {
  return (
    <defs>
      <pattern id="map-missing" width="28" height="28" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="28" height="28" fill="var(--map-muted)" />
        <rect width="4" height="28" fill="var(--muted)" fillOpacity={0.45} />
      </pattern>
    </defs>
  );
}

/** The land around, and China: the same in every view. */
function Surroundings({ label, medium }: { readonly label: string; readonly medium: Medium }) {
  return (
    <g className="map-land" {...medium.scaled(1 / borders.grid)}>
      <path data-outline="land" d={borders.land} fill={medium.colour("map-land")} />
      <path
        data-outline="neighbourBorders"
        d={borders.neighbourBorders}
        fill="none"
        stroke={medium.colour("map-border")}
      />
      {medium.isPage && (
        <g className="map-beyond" {...beyond}>
          {isBuild ? <Beyond medium={medium} /> : undefined}
        </g>
      )}
      <path
        role="img"
        aria-label={label}
        data-outline="CHN"
        d={borders.countries.CHN}
        fill={medium.colour("map-china")}
        stroke={medium.colour("map-border")}
      />
    </g>
  );
}

function Country({
  shape,
  layout: { series },
  i18n,
  medium,
}: MarksProps<MapLayout> & { readonly shape: CountryShape }) {
  const { country, figure } = shape;
  const d = borders.countries[country];
  return (
    <>
      <path
        d={d}
        className={shape.shown ? "map-country" : "map-country is-muted"}
        role="img"
        aria-label={figure ? figureLabel(figure, series.unit, i18n) : missingLabel(shape, series.year, i18n)}
        tabIndex={-1}
        data-outline={country}
        data-country={country}
        data-year={series.year}
        {...(figure ? figureAttributes(figure) : {})}
        {...(shape.missing ? { "data-missing": country } : {})}
        {...(shape.shade === null ? {} : { "data-class": shape.shade })}
        {...(shape.missing ? medium.hatch("map", "missing") : { fill: medium.colour(shape.fill) })}
        stroke={medium.colour("map-border")}
      />
      {shape.hatched && <path className="hatch" d={d} {...medium.hatch("map", "hatch")} />}
    </>
  );
}

function missingLabel({ country, shown, missing }: CountryShape, year: number, i18n: I18n): string {
  const state = missing ? "missing" : shown ? "plain" : "hidden";
  return i18n.t("map.country", { country: i18n.country(country), year, state });
}
