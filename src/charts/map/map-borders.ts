import type { Partner } from "../../data/countries.ts";
import file from "./borders.json" with { type: "json" };

/** The region as `scripts/cut-borders.ts` cuts it; the paths' coordinates count `grid` steps to a unit of the view. */
export interface Borders {
  readonly viewBox: readonly [width: number, height: number];
  readonly grid: number;
  /** Arguments of d3's `geoConicEqualArea`. */
  readonly projection: {
    readonly rotate: readonly [number, number];
    readonly parallels: readonly [number, number];
    readonly scale: number;
    readonly translate: readonly [number, number];
  };
  /** By ISO alpha-3 code: every vertex of the source, none left out. */
  readonly countries: Readonly<Record<Partner | "CHN", string>>;
  /** All other land in one path, simplified. */
  readonly neighbours: string;
  /** Borders between neighbours. */
  readonly neighbourBorders: string;
  /** Lines whose course is disputed, to be dashed. */
  readonly disputed: string;
  /** Whose borders these are. */
  readonly source: string;
  /** The package that they were cut from. */
  readonly atlas: string;
}

export const borders = file as unknown as Borders;
