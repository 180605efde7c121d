import { defaultView } from "../../../view/address.ts";
import { oembedPath, oembedSize } from "../oembed.ts";
import type { Snippet } from "./snippet.ts";

/** Where the chart is described for programs, in its default view. */
export const oembed: Snippet = {
  choices: [],
  shows: "frame",
  settle: (embed) => ({
    ...embed,
    view: defaultView(embed.bounds),
    flags: { static: false, transparent: false, plain: false, fit: true },
    size: oembedSize,
  }),
  write: ({ site, chart, lang }) => `${site}${oembedPath(chart, lang)}`,
};
