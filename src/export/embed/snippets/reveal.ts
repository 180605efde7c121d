import { indent } from "../html.ts";
import { filled, slideFrame } from "../on-slide.ts";
import type { Snippet } from "./snippet.ts";

/** A slide of reveal.js with the chart where its heading leaves room; loaded before its slide comes, so that nobody waits. */
export const reveal: Snippet = {
  choices: ["theme", "data", "flags"],
  shows: "frame",
  settle: filled,
  write(embed) {
    const attributes = { class: "r-stretch", "data-preload": true, style: "border:0" };
    return `<section>\n${indent(slideFrame(filled(embed), "data-src", attributes))}\n</section>`;
  },
};
