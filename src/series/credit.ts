import type { Figure } from "../data/figures/figure-type.ts";
import { sourcesOf } from "../data/figures/figure.ts";
import { plainName } from "../data/parts/whole-rows.ts";
import type { SourceName } from "../data/schema/schema.ts";

// Who is credited below a chart, wherever it is shown: on a page, in an embed, on a slide, in a picture and in files.

/** Names of sources that carry another publisher's text, in any language of the site, and names that are no more than an address. */
const copied = /copy|Kopie|[Mm]irror|[Rr]epost| via |^[a-z][\w-]*\.[a-z]/;

/** As much of a publisher's name as a credit line asks of it: the plain name, and that it is a copy where that does not tell. */
export function creditedName(publisher: string): string {
  const name = plainName(publisher);
  return copied.test(publisher) && !copied.test(name) ? `${name} (copy)` : name;
}

/** The sources of a chart, first those whose publishers most of its figures rest on; copies of others' texts last. */
export function creditedSources<Of extends SourceName>(
  sources: readonly Of[],
  figures: readonly Figure[],
): readonly Of[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const weights = new Map<string, number>();
  for (const id of [...byId.keys(), ...figures.flatMap(sourcesOf)]) {
    const publisher = byId.get(id)?.publisher ?? "";
    const name = plainName(publisher);
    weights.set(name, (weights.get(name) ?? 0) + (copied.test(publisher) ? 1e-6 : 1));
  }
  const weightOf = ({ publisher }: SourceName) => weights.get(plainName(publisher)) ?? 0;
  return sources.toSorted((a, b) => weightOf(b) - weightOf(a));
}

/** The plain names of their publishers, each once, in their order. */
export function publisherNames(sources: readonly SourceName[]): readonly string[] {
  return [...new Set(sources.map(({ publisher }) => plainName(publisher)))];
}
