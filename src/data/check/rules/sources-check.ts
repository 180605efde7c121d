import type { Dataset } from "../../schema/schema.ts";
import { type Finding, findingAt, type Surroundings } from "../finding.ts";

/** Every source id that a row names is in sources.json. */
export function checkSourcesResolve(dataset: Dataset): Finding[] {
  const known = new Set(dataset.sources.map((source) => source.id));
  return rowsWithSources(dataset).flatMap(({ table, index, row, ids }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) =>
        findingAt(table, index, row, `source "${id}" is not in sources.json`, "add that source, or correct the id"),
      ),
  );
}

/** No row names a source twice: it would seem to rest on more than it does. */
export function checkSourcesOnce(dataset: Dataset): Finding[] {
  return (["events", "projects", "goals", "claims", "corrections", "reasons"] as const).flatMap((table) =>
    dataset[table].flatMap((row, index) => {
      const twice = row.sources.find((id, at) => row.sources.indexOf(id) !== at);
      if (twice === undefined) return [];
      return [findingAt(table, index, row, `names the source "${twice}" twice`, "name it once")];
    }),
  );
}

const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Every source is in a language that there is: its code is named to readers. */
export function checkSourceLanguages({ sources }: Dataset): Finding[] {
  return sources.flatMap((row, index) =>
    languages.of(row.language) === undefined
      ? [findingAt("sources", index, row, `there is no language "${row.language}"`, "give its ISO 639 code, like zh")]
      : [],
  );
}

/** Something rests on every source. */
export function checkSourcesUsed(dataset: Dataset): Finding[] {
  const used = new Set(rowsWithSources(dataset).flatMap(({ ids }) => ids));
  return dataset.sources.flatMap((source, index) =>
    used.has(source.id)
      ? []
      : [findingAt("sources", index, source, "nothing rests on this source", "remove it, or name it where it is used")],
  );
}

/** A source without an address, or a copy of somebody's page, is named but not linked. */
export function checkSourcesLinkable(dataset: Dataset): Finding[] {
  return dataset.sources.flatMap((source, index) =>
    source.linkable && source.url === null
      ? [findingAt("sources", index, source, "linkable, but without an address", 'set "linkable" to false')]
      : [],
  );
}

/** Hosts that are nobody's but one's own, and numbers of private networks. */
const localHost =
  /^(localhost|[^.]+|.*\.(local|localhost|internal|test|invalid)|0\..*|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(1[6-9]|2\d|3[01])\..*|\[.*\])$/;

/** What campaigns, advertisements, searches and shares add to an address: it tells who came from where, not what the page is. */
const tracking =
  /^(?:utm_.+|fbclid|[gdyt]clid|[gw]braid|gad_source|msclkid|ysclid|twclid|li_fat_id|igsh(?:id)?|mc_[ce]id|_ga|_gl|_hs(?:enc|mi)|mkt_tok|vero_id|spm|scm|cmpid|s_cid|ref_src|share_(?:from|token|source))$/i;

/** Addresses lead everybody to the same page, each to its own and by nothing but what it takes; and no page was published after it was read. */
export function checkSourceAddresses({ sources }: Dataset, { checkedOn }: Surroundings): Finding[] {
  const first = new Map<string, number>();
  return sources.flatMap((row, index) => {
    const faults: Array<readonly [message: string, remedy: string]> = [];
    if (row.published !== null && row.published > checkedOn.slice(0, row.published.length)) {
      faults.push([
        `published ${row.published}, after the data were last checked (${checkedOn})`,
        'correct the date, or "checked" in description.json',
      ]);
    }
    const url = row.url === null ? null : URL.parse(row.url);
    if (row.url !== null && url === null) faults.push([`"${row.url}" is no address`, "copy it from the page"]);
    if (url && localHost.test(url.hostname)) {
      faults.push([`"${url.hostname}" is a local address`, "give the address at which everybody finds the page"]);
    }
    if (url && (url.username || url.password)) {
      faults.push(["its address holds a name or a password", "take them out, and change the password"]);
    }
    const followed = [...(url?.searchParams.keys() ?? [])].filter((name) => tracking.test(name));
    if (followed.length > 0) {
      faults.push([
        `its address says by ${followed.map((name) => `"${name}"`).join(" and ")} who came from where`,
        "take that out, and see that it still leads to the page",
      ]);
    }
    if (url) {
      const page = `${url.host.replace(/^www\./, "")}${url.pathname.replace(/\/$/, "")}${url.search}`.toLowerCase();
      const before = first.get(page);
      if (before === undefined) first.set(page, index);
      else faults.push([`the page of line ${before + 2}`, "name one source in both places, and remove the other"]);
    }
    return faults.map(([message, remedy]) => findingAt("sources", index, row, message, remedy));
  });
}

function rowsWithSources(dataset: Dataset) {
  return [
    ...dataset.trade.map((row, index) => ({ table: "trade" as const, index, row, ids: [row.source] })),
    ...dataset.yuan.map((row, index) => ({ table: "yuan" as const, index, row, ids: [row.source] })),
    ...dataset.growth.map((row, index) => ({ table: "growth" as const, index, row, ids: [row.source] })),
    ...dataset.products.map((row, index) => ({ table: "products" as const, index, row, ids: [row.source] })),
    ...dataset.events.map((row, index) => ({ table: "events" as const, index, row, ids: row.sources })),
    ...dataset.projects.map((row, index) => ({ table: "projects" as const, index, row, ids: row.sources })),
    ...dataset.denominators.map((row, index) => ({ table: "denominators" as const, index, row, ids: [row.source] })),
    ...dataset.indicators.map((row, index) => ({ table: "indicators" as const, index, row, ids: [row.source] })),
    ...dataset.goals.map((row, index) => ({
      table: "goals" as const,
      index,
      row,
      ids: [...row.sources, ...(row.outcome?.sources ?? [])],
    })),
    ...dataset.claims.map((row, index) => ({
      table: "claims" as const,
      index,
      row,
      ids: [row.article, ...row.sources],
    })),
    ...dataset.corrections.map((row, index) => ({ table: "corrections" as const, index, row, ids: row.sources })),
    ...dataset.reasons.map((row, index) => ({ table: "reasons" as const, index, row, ids: row.sources })),
  ];
}
