import { type Bounds, defaultView, parseAddress } from "../../src/view/address.ts";
import type { View } from "../../src/view/view.ts";

export const events = ["summit-xian-2023", "summit-astana-2025"];
export const projects = ["cku-railway", "cagp-d"];
export const articles = ["seed-000", "seed-001", "seed-002"];
export const days = ["1994-04-20", "2026-03-18"] as const;
export const bounds: Bounds = {
  first: 1992,
  last: 2025,
  published: days,
  events: new Set(events),
  projects: new Set(projects),
  articles,
};
export const versions = ["2026.03.18-ab12cd", "2025.12.01-0f3e77"];
/** A page that was asked for the older of them. */
export const frozen: Bounds = { ...bounds, named: { shown: "2025.12.01-0f3e77", known: new Set(versions) } };
export const initial = defaultView(bounds);
export const view = (patch: Partial<View>): View => ({ ...initial, ...patch });
export const parse = (search: string) => parseAddress(search, bounds);
