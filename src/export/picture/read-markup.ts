import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";
import type { PictureNode } from "./picture-node.ts";

/** The tree of a markup with one root element. Throws if it is not well-formed. */
export function readMarkup(markup: string): PictureNode {
  const { root } = parseXml(markup);
  if (!root) throw new Error("The markup holds no element");
  return nodeOf(root);
}

function nodeOf({ name, attributes, children }: XmlElement): PictureNode {
  return {
    tag: name,
    attributes,
    children: children.flatMap((child): (PictureNode | string)[] =>
      child instanceof XmlElement ? [nodeOf(child)] : child instanceof XmlText ? [child.text] : [],
    ),
  };
}
