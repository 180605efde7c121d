import { pageAddress } from "../embed-address.ts";
import { embedPicture } from "../embed-picture.ts";
import type { Snippet } from "./snippet.ts";

/** The picture, and below it the way to the view. */
export const markdown: Snippet = {
  choices: ["theme"],
  shows: "picture",
  settle: (embed) => embed,
  write(embed) {
    const { light, dark } = embedPicture(embed, "1200x675");
    const title = escapeMarkdown(embed.title);
    const page = `<${pageAddress(embed)}>`;
    return `[![${title}](<${embed.view.theme === "dark" ? dark : light}>)](${page})\n\n[${title}](${page})`;
  },
};

/** On one line, and nothing in it but text. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_{}[\]()<>#!|&~]/g, (sign) => `\\${sign}`);
}
