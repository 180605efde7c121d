import type { Embed } from "../embed.ts";

/** One way to write an embed down, for one kind of host. */
export interface Snippet {
  /** What can be chosen of it besides the language. */
  readonly choices: readonly EmbedChoice[];
  /** What the host shows: the living chart, or a picture made beforehand. */
  readonly shows: "frame" | "picture";
  /** The embed as this kind of host can have it, whatever else was chosen. */
  settle(embed: Embed): Embed;
  /** The text to paste, of an embed settled or not. */
  write(embed: Embed): string;
}

/** The frame's size, its colours, the state of its data, and how it presents itself. */
export type EmbedChoice = "size" | "theme" | "data" | "flags";
