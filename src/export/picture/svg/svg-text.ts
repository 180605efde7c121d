import type { Picture } from "../picture.ts";
import type { PictureNode } from "../picture-node.ts";

/**
 * The picture as an SVG document of its own, in a profile that slides and drawing programs keep: no classes, styles,
 * scripts, patterns or foreign parts; see `svg-profile.ts`. `metadata` is text that the file carries unseen.
 */
export function svgText({ width, height, title, description, lang, children }: Picture, metadata?: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${lang}">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    ...(metadata === undefined ? [] : [`<metadata id="silk-ledger">${escaped(metadata)}</metadata>`]),
    ...children.map(nodeText),
    "</svg>\n",
  ].join("\n");
}

function nodeText({ tag, attributes, children }: PictureNode): string {
  const names = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escaped(value).replaceAll('"', "&quot;")}"`,
  );
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : nodeText(child)));
  return inside.length === 0 ? `<${tag}${names.join("")}/>` : `<${tag}${names.join("")}>${inside.join("")}</${tag}>`;
}

/** Without characters that XML cannot hold at all. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
