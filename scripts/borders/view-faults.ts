import { articlesOf } from "../../src/data/articles.ts";
import { daysPublished } from "../../src/data/as-of.ts";
import { yearsCovered } from "../../src/data/period.ts";
import type { Dataset } from "../../src/data/schema/schema.ts";
import { routes } from "../../src/app/routes.tsx";
import { parseAddress } from "../../src/view/address.ts";

/** What is wrong with an address of our own pages ("?year=2024", "events/#summit-xian-2023"); nothing if it is right. */
export function viewFaults(
  view: string,
  dataset: Pick<Dataset, "trade" | "events" | "projects" | "sources" | "claims">,
): string[] {
  const [, path = "", query = "", anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(view) ?? [];
  const [first, last] = yearsCovered(dataset);
  const events = new Set(dataset.events.map(({ id }) => id));
  const projects = new Set(dataset.projects.map(({ id }) => id));
  const articles = articlesOf(dataset.claims);
  const published = daysPublished(dataset);
  const { notices } = parseAddress(query, { first, last, published, events, projects, articles });
  const faults = notices.map(({ parameter, raw }) => `"${raw}" cannot be the ${parameter}`);
  if (!Object.values(routes).some((route) => route.path === path)) faults.push(`there is no page "${path}"`);
  if (anchor !== undefined && !anchorsOf(path, dataset).some(({ id }) => id === anchor)) {
    faults.push(`"${path}" has nothing by the name "${anchor}"`);
  }
  return faults;
}

/** Rows that have an anchor of their own on that page. */
function anchorsOf(path: string, dataset: Pick<Dataset, "events" | "sources" | "claims">) {
  const lists = { "events/": dataset.events, "sources/": dataset.sources, "claims/": dataset.claims };
  return (lists as Readonly<Record<string, ReadonlyArray<{ readonly id: string }>>>)[path] ?? [];
}
