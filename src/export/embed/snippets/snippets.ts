import { address } from "./address.ts";
import { element } from "./element.ts";
import { markdown } from "./markdown.ts";
import { oembed } from "./oembed.ts";
import { reveal } from "./reveal.ts";
import { revealBackground } from "./reveal-background.ts";
import { revealPrint } from "./reveal-print.ts";
import { slidev } from "./slidev.ts";
import type { Snippet } from "./snippet.ts";
import { web } from "./web.ts";

/** Every kind of snippet, in the order of their choice: a new one is its own file, a line here and its name in the messages. */
export const snippets = {
  web,
  element,
  address,
  markdown,
  reveal,
  "reveal-background": revealBackground,
  "reveal-print": revealPrint,
  slidev,
  oembed,
} as const satisfies Readonly<Record<string, Snippet>>;

export type SnippetId = keyof typeof snippets;
