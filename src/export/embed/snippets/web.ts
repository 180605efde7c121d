import { scriptAddress } from "../embed-address.ts";
import { frame } from "../frame.ts";
import { tag } from "../html.ts";
import type { Snippet } from "./snippet.ts";

/** A frame for any web page; the script is only there to give it the height that its content asks for. */
export const web: Snippet = {
  choices: ["size", "theme", "data", "flags"],
  shows: "frame",
  settle: (embed) => embed,
  write(embed) {
    const framed = frame(embed);
    if (embed.size.kind !== "column" || embed.flags.fit) return framed;
    return `${framed}\n${tag("script", { src: scriptAddress(embed), async: true })}</script>`;
  },
};
