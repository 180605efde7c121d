import { embedAddress } from "../embed-address.ts";
import { tag } from "../html.ts";
import { filled } from "../on-slide.ts";
import type { Snippet } from "./snippet.ts";

/** A slide of reveal.js that is all chart, edge to edge, and reacts to the pointer. */
export const revealBackground: Snippet = {
  choices: ["theme", "data", "flags"],
  shows: "frame",
  settle: filled,
  write(embed) {
    const opening = tag("section", {
      "data-background-iframe": embedAddress(filled(embed)),
      "data-background-interactive": true,
      "data-preload": true,
      "aria-label": embed.title,
    });
    return `${opening}</section>`;
  },
};
