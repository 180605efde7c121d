import { indent } from "../html.ts";
import { filled, slideFrame, slidePicture } from "../on-slide.ts";
import type { Snippet } from "./snippet.ts";

/** A slide of Slidev: alive on stage; where the deck is exported, a picture, or a frame in which nothing moves. */
export const slidev: Snippet = {
  choices: ["theme", "data", "flags"],
  shows: "frame",
  settle: filled,
  write(embed) {
    const settled = filled(embed);
    const attributes = { style: "width:100%;height:100%;border:0" };
    const still = slidePicture(embed) ?? slideFrame(settled, "src", attributes, { static: true });
    const live = `<template #fallback>\n${indent(slideFrame(settled, "src", attributes))}\n</template>`;
    // No empty line within: Markdown would take what follows for text.
    return `---\nlayout: full\n---\n\n<RenderWhen context="print">\n${indent(still)}\n${indent(live)}\n</RenderWhen>`;
  },
};
