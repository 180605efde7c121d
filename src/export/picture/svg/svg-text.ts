import type { Picture } from "../picture.ts";
import { escapeXml, escapeXmlText } from "../../escape-xml.ts";
import type { PictureNode } from "../picture-node.ts";

/**
 * The picture as an SVG document of its own, in a profile that slides and drawing programs keep: no classes, styles,
 * scripts, patterns or foreign parts; `test/export/svg-profile.ts` holds it to that. Letters come into it later
 * (`page-letters.ts`). `metadata` is text that the file carries unseen.
 */
export function svgText({ width, height, title, description, lang, children }: Picture, metadata?: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${lang}">`,
    `<title>${escapeXmlText(title)}</title>`,
    `<desc>${escapeXmlText(description)}</desc>`,
    ...(metadata === undefined ? [] : [`<metadata id="silk-ledger">${escapeXmlText(metadata)}</metadata>`]),
    ...children.map(nodeText),
    "</svg>\n",
  ].join("\n");
}

function nodeText({ tag, attributes, children }: PictureNode): string {
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const inside = children.map((child) => (typeof child === "string" ? escapeXmlText(child) : nodeText(child)));
  return inside.length === 0 ? `<${tag}${names.join("")}/>` : `<${tag}${names.join("")}>${inside.join("")}</${tag}>`;
}
