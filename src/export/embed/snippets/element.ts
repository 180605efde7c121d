import { languages } from "../../../i18n/languages.ts";
import { embedAddress, scriptAddress } from "../embed-address.ts";
import type { Embed } from "../embed.ts";
import { linkedThemedPicture, sizeStyle } from "../frame.ts";
import { indent, tag } from "../html.ts";
import type { Snippet } from "./snippet.ts";

/** An element of HTML's own making, for pages that change what it shows; its script makes it, a picture stands in until then. */
export const element: Snippet = {
  choices: ["size", "theme", "data", "flags"],
  shows: "frame",
  settle: (embed) => embed,
  write(embed) {
    const { chart, title } = embed;
    const opening = tag("silk-ledger", { chart, ...parametersOf(embed), title, style: styleOf(embed) });
    const script = tag("script", { src: scriptAddress(embed), async: true });
    return `${opening}\n${indent(linkedThemedPicture(embed))}\n</silk-ledger>\n${script}</script>`;
  },
};

/** The view as attributes, as they are in the address; flags need no value. */
function parametersOf(embed: Embed): Readonly<Record<string, string | true>> {
  const query = new URL(embedAddress(embed)).searchParams;
  return {
    ...(languages[embed.lang].prefix !== "" && { lang: embed.lang }),
    ...Object.fromEntries([...query].map(([name, value]) => [name, value === "1" ? true : value])),
  };
}

/** The element asks for the height of its content, unless its size is given. */
function styleOf({ size, flags }: Embed): string | null {
  return size.kind === "column" && !flags.fit ? null : `display:block;${sizeStyle(size)}`;
}
