import { strFromU8, strToU8 } from "fflate";
import { elementsOf, readTree, type Tree, writeTree } from "./xml-tree.ts";

/** The parts of an office document by their paths, without a leading slash. */
export type Parts = Record<string, Uint8Array>;

export function readPart(parts: Parts, path: string): Tree {
  return readTree(textOfPart(parts, path));
}

export function textOfPart(parts: Parts, path: string): string {
  const bytes = parts[path];
  if (!bytes) throw new Error(`The document lacks ${path}`);
  return strFromU8(bytes);
}

export function writePart(parts: Parts, path: string, tree: Tree): void {
  parts[path] = strToU8(writeTree(tree));
}

/** "ppt/slides/slide1.xml" to "ppt/slides/_rels/slide1.xml.rels"; "" for the package itself. */
export function relationsPath(path: string): string {
  const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  return `${folder}_rels/${name}.rels`;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** A path in the document, or an address if it leads outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export function relationsOf(parts: Parts, path: string): readonly Relation[] {
  const file = relationsPath(path);
  if (!parts[file]) return [];
  return elementsOf(readPart(parts, file)).map(({ attributes }) => {
    const { Id: id = "", Type: type = "", Target: target = "", TargetMode: mode } = attributes;
    const isExternal = mode === "External";
    return { id, type, target: isExternal ? target : resolved(path, target), isExternal };
  });
}

function resolved(from: string, target: string): string {
  return new URL(target, `file:///${from}`).pathname.slice(1);
}

const contentTypes = "[Content_Types].xml";

/** Names the type of every part, and of nothing else: the library also lists masters that it never writes. */
export function patchContentTypes(parts: Parts, more: Readonly<Record<string, string>>): void {
  const tree = readPart(parts, contentTypes);
  const extensions = new Set(Object.keys(parts).map((path) => path.slice(path.lastIndexOf(".") + 1)));
  const seen = new Set<string>();
  const saved = elementsOf(tree).filter(({ name, attributes }) => {
    const key = name === "Default" ? (attributes["Extension"] ?? "") : (attributes["PartName"] ?? "");
    const isUsed = name === "Default" ? extensions.has(key) : key.slice(1) in parts;
    if (!isUsed || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const added = Object.entries(more).map(([path, type]) => ({
    name: "Override",
    attributes: { PartName: `/${path}`, ContentType: type },
    children: [],
  }));
  writePart(parts, contentTypes, { ...tree, children: [...saved, ...added] });
}
