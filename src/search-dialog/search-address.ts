import type { Target } from "../search/entry.ts";
import { type Bounds, defaultView, formatAddress } from "../view/address.ts";
import type { View } from "../view/view.ts";
import { pageHref, type PagePath, type Site } from "../shell/site.tsx";

/** Where a search was opened. */
export interface SearchPlace {
  readonly site: Site;
  readonly view: View;
  readonly bounds: Bounds;
  /** The query that leads there. */
  readonly search: string;
}

/** The change of the view that shows a target on the page where one is; null if it is on another page or part of it. */
export function changeInPlace(target: Target, { site }: SearchPlace): Partial<View> | null {
  return isHere(target, site) && target.patch && target.anchor === undefined ? target.patch : null;
}

/** The address that shows a target: here all else stays as it is, elsewhere the theme does. */
export function targetHref(target: Target, place: SearchPlace): string {
  const { site, view, bounds, search } = place;
  const path = (target.page ?? site.path ?? "") as PagePath;
  if (target.lang) return `${pageHref(site, path, target.lang)}${search}`;
  const base = changeInPlace(target, place) ? view : { ...defaultView(bounds), theme: view.theme };
  const query = formatAddress({ ...base, ...target.patch }, bounds);
  return `${pageHref(site, path)}${query}${target.anchor === undefined ? "" : `#${target.anchor}`}`;
}

function isHere(target: Target, site: Site): boolean {
  return target.lang === undefined && (target.page === null || target.page === site.path);
}
