import { embedAddress } from "../embed-address.ts";
import type { Snippet } from "./snippet.ts";

/** The address alone, for editors that make a frame of it by themselves. */
export const address: Snippet = {
  choices: ["size", "theme", "data", "flags"],
  shows: "frame",
  settle: (embed) => embed,
  write: (embed) => embedAddress(embed),
};
