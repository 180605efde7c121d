import type { Embed } from "../embed.ts";
import { indent } from "../html.ts";
import { filled, slideFrame, slidePicture } from "../on-slide.ts";
import type { Snippet } from "./snippet.ts";

/** A slide of reveal.js for printing: a picture, or, of a view that has none, a frame in which nothing moves. */
export const revealPrint: Snippet = {
  choices: ["theme", "data"],
  shows: "frame",
  settle,
  write(embed) {
    const attributes = { class: "r-stretch", "data-preload": true, style: "border:0" };
    const still = slidePicture(embed) ?? slideFrame(settle(embed), "data-src", attributes);
    return `<section>\n${indent(still)}\n</section>`;
  },
};

function settle(embed: Embed): Embed {
  return filled({ ...embed, flags: { static: true, transparent: false, plain: false, fit: true } });
}
