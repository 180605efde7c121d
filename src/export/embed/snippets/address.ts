import { embedAddress } from "../embed-address.ts";
import { filled } from "../on-slide.ts";
import type { Snippet } from "./snippet.ts";

/** The address alone, for editors that make a frame of it by themselves. */
export const address: Snippet = {
  choices: ["theme", "data", "flags"],
  shows: "frame",
  settle: filled,
  write: (embed) => embedAddress(filled(embed)),
};
