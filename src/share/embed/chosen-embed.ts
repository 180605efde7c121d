import type { Embed, EmbedSize } from "../../export/embed/embed.ts";
import { slideSize } from "../../export/embed/on-slide.ts";
import { snippets } from "../../export/embed/snippets/snippets.ts";
import type { Snippet } from "../../export/embed/snippets/snippet.ts";
import type { EmbedSettings } from "./embed-settings.ts";

/** What the page gives to an embed. */
export interface EmbedGround extends Pick<Embed, "chart" | "module" | "view" | "bounds" | "lang" | "site" | "title"> {
  /** The version of the dataset that the page shows. */
  readonly version: string;
  /** How high the chart is in a column, in px. */
  readonly columnHeight: number;
}

/** Of a size of one's own, in px: below this nothing can be read, above it nothing is gained. */
export const [leastSide, mostSide] = [240, 4096];

/** The embed as it was chosen, and as its kind of snippet can have it. */
export function chosenEmbed(settings: EmbedSettings, { version, columnHeight, ...context }: EmbedGround): Embed {
  const { view } = context;
  const snippet: Snippet = snippets[settings.kind];
  const asOnPage = view.data !== null;
  const frozen = snippet.choices.includes("data") ? (settings.frozen ?? asOnPage) : asOnPage;
  return snippet.settle({
    ...context,
    lang: settings.lang ?? context.lang,
    flags: settings.flags,
    size: sizeOf(settings, columnHeight),
    view: { ...view, theme: settings.theme ?? view.theme, data: frozen ? (view.data ?? version) : null },
  });
}

const ratios = { slide: slideSize, classic: { width: 960, height: 720 }, square: { width: 720, height: 720 } } as const;

function sizeOf({ size, free }: EmbedSettings, columnHeight: number): EmbedSize {
  if (size === "column") return { kind: "column", height: columnHeight };
  if (size === "free") return { kind: "fixed", width: within(free.width), height: within(free.height) };
  return { ...ratios[size], kind: "ratio" };
}

/** While a number is being typed, the nearest that makes sense. */
function within(side: number): number {
  return Number.isNaN(side) ? leastSide : Math.round(Math.min(Math.max(side, leastSide), mostSide));
}
