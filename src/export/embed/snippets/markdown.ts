import { pageAddress } from "../embed-address.ts";
import { embedPicture } from "../embed-picture.ts";
import type { Snippet } from "./snippet.ts";

/**
 * The picture, and below it the way to the view. Where no picture of just this view stands ready, the name of one's own:
 * a picture of another view would pass for this one.
 */
export const markdown: Snippet = {
  choices: ["theme"],
  shows: "picture",
  settle: (embed) => embed,
  write(embed) {
    const { light, dark, exact } = embedPicture(embed, "1200x675");
    const ready = embed.view.theme === "dark" ? dark : light;
    const picture = exact ? ready : `silk-ledger-${embed.chart}.png`;
    const title = escapeMarkdown(embed.title);
    const page = `<${pageAddress(embed)}>`;
    return `[![${title}](<${picture}>)](${page})\n\n[${title}](${page})`;
  },
};

/** On one line, and nothing in it but text. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]()<>#!|&~]/g, (sign) => `\\${sign}`);
}
