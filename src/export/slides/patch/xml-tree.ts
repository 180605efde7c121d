import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";
import { escapeXml } from "../../escape-xml.ts";

/** An element that can be changed: names keep their prefixes as written. */
export interface Tree {
  readonly name: string;
  attributes: Record<string, string>;
  children: (Tree | string)[];
}

/** Throws on text that is not well-formed. Space that only indents is left out. */
export function readTree(xml: string): Tree {
  const { root } = parseXml(xml);
  if (!root) throw new Error("An XML part is empty");
  return treeOf(root);
}

/** Elements without a declaration around them, whose prefixes are those of office documents. */
export function readTrees(xml: string): Tree[] {
  return elementsOf(readTree(`<all>${xml}</all>`));
}

/** Elements whose text may begin or end in spaces, or be nothing else. */
const withSpaces: ReadonlySet<string> = new Set(["a:t", "c:v", "c:f", "c:separator"]);

function treeOf(element: XmlElement): Tree {
  const isText = withSpaces.has(element.name);
  return {
    name: element.name,
    attributes: { ...element.attributes },
    children: element.children.flatMap((child): (Tree | string)[] => {
      if (child instanceof XmlElement) return [treeOf(child)];
      return child instanceof XmlText && (isText || child.text.trim() !== "") ? [child.text] : [];
    }),
  };
}

export function writeTree(tree: Tree): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(tree)}`;
}

function element({ name, attributes, children }: Tree): string {
  const start = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join("")}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>${children.map((child) => (typeof child === "string" ? escaped(child) : element(child))).join("")}</${name}>`;
}

/** As text or attribute of XML; parsers would fold tabs and line breaks into spaces. */
export function escaped(text: string): string {
  return escapeXml(text).replaceAll(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

export function elementsOf({ children }: Tree): Tree[] {
  return children.filter((child) => typeof child !== "string");
}

export function child(tree: Tree, name: string): Tree | undefined {
  return elementsOf(tree).find((one) => one.name === name);
}

/** Every element of a name, the tree itself included, in the order of the text. */
export function all(tree: Tree, name: string): Tree[] {
  return [...(tree.name === name ? [tree] : []), ...elementsOf(tree).flatMap((one) => all(one, name))];
}
