import type { Partner } from "../../../data/countries.ts";
import { atlas, countries, disputed, grid, neighbourBorders, land, projection, source, viewBox } from "./borders.json";

/** Outlines as the `d` of SVG paths; their coordinates count `grid` steps to a unit of the view. */
interface Outlines {
  /** By ISO alpha-3 code: every vertex of the source, none left out. */
  readonly countries: Readonly<Record<Partner | "CHN", string>>;
  /** All land in one path, for the six to lie upon; simplified but for their coasts. */
  readonly land: string;
  /** Borders between neighbours. */
  readonly neighbourBorders: string;
  /** Lines whose course is disputed, to be dashed. */
  readonly disputed: string;
}

/** What only pages draw, and only the build: see `Prerendered` in `region-map.tsx`. */
export interface PageOutlines {
  /** Land and borders above and below the view, for frames that are taller. */
  readonly landBeyond: string;
  readonly bordersBeyond: string;
  /** China and the five as one, coarse, for a picture a few px high. */
  readonly locatorChina: string;
  readonly locatorFive: string;
}

/** The region as `scripts/borders/cut-borders.ts` cuts it. */
export interface Borders extends Outlines {
  readonly viewBox: readonly [width: number, height: number];
  readonly grid: number;
  /** Arguments of d3's `geoConicEqualArea`. */
  readonly projection: {
    readonly rotate: readonly [number, number];
    readonly parallels: readonly [number, number];
    readonly scale: number;
    readonly translate: readonly [number, number];
  };
  /** Whose borders these are. */
  readonly source: string;
  /** The package that they were cut from. */
  readonly atlas: string;
}

// The prerendered map already carries the outlines, 10 kB of them: the site's script takes them from there instead of
// bringing them a second time. Only where nothing is prerendered do they come with the code.
const outlines: Outlines =
  import.meta.env.SSR || import.meta.env.DEV ? { countries, land, neighbourBorders, disputed } : outlinesOf(document);

export const borders = { viewBox, grid, projection, source, atlas, ...outlines } as unknown as Borders;

/** Reads what `region-map.tsx` marks with `data-outline`; a page without a map has none, and needs none. */
function outlinesOf(page: Document): Outlines {
  const outline = (name: string) => page.querySelector(`[data-outline="${name}"]`)?.getAttribute("d") ?? "";
  const codes = ["CHN", "KAZ", "KGZ", "UZB", "TKM", "TJK"] as const;
  return {
    countries: Object.fromEntries(codes.map((code) => [code, outline(code)])) as Outlines["countries"],
    land: outline("land"),
    neighbourBorders: outline("neighbourBorders"),
    disputed: outline("disputed"),
  };
}
