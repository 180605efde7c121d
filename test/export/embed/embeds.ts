import { type SnippetId, snippets } from "../../../src/export/embed/snippets/snippets.ts";
import type { Embed } from "../../../src/export/embed/embed.ts";
import type { View } from "../../../src/view/view.ts";
import { bounds, viewWith } from "../../views.ts";
import { moduleNamed } from "../../charts.ts";

export const site = "https://silk-ledger.example/atlas/";
export const noFlags = { static: false, transparent: false, plain: false, fit: false };

/** Trade in the default view, as wide as a page's column, but for what is told. */
export function embedWith({ view, ...more }: Partial<Omit<Embed, "view">> & { view?: Partial<View> } = {}): Embed {
  return {
    chart: "trade",
    module: moduleNamed(more.chart ?? "trade"),
    view: viewWith(view),
    flags: noFlags,
    bounds,
    lang: "en",
    site,
    title: "Trade year by year",
    size: { kind: "column", height: 520 },
    ...more,
  };
}

/** What an author pastes from the site at this address. */
export function pasted(address: string, id: SnippetId, embed: Parameters<typeof embedWith>[0] = {}): string {
  return snippets[id].write(embedWith({ site: address, ...embed }));
}
