import type { PagePath } from "../shell/site.tsx";

/** The pages of the main menu, in its order. */
export const sections = [
  ["", "nav.explore"],
  ["countries/", "nav.countries"],
  ["goods/", "nav.goods"],
  ["present/", "nav.present"],
  ["events/", "nav.events"],
  ["claims/", "nav.claims"],
  ["sources/", "nav.sources"],
  ["method/", "nav.method"],
] as const satisfies ReadonlyArray<readonly [PagePath, string]>;
