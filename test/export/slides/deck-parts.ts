import { posix } from "node:path";
import { parseXml, XmlElement } from "@rgrove/parse-xml";
import { strFromU8, unzipSync } from "fflate";

/** A deck as any other program finds it: its parts by path, read with nothing of our own. */
export interface DeckParts {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** Parsed; throws where a part is missing or not well-formed. */
  xml(path: string): XmlElement;
  /** Paths that begin and end like this, in the order of their numbers. */
  paths(start: string, end?: string): readonly string[];
  /** Where a part's relations lead within the file, by their ids. */
  targets(path: string): ReadonlyMap<string, string>;
}

export async function partsOf(deck: Blob): Promise<DeckParts> {
  const bytes = new Map(Object.entries(unzipSync(new Uint8Array(await deck.arrayBuffer()))));
  const xml = (path: string) => {
    const part = bytes.get(path);
    if (!part) throw new Error(`There is no ${path}`);
    const { root } = parseXml(strFromU8(part));
    if (!root) throw new Error(`${path} is empty`);
    return root;
  };
  return {
    bytes,
    xml,
    paths: (start, end = ".xml") =>
      [...bytes.keys()]
        .filter((path) => path.startsWith(start) && path.endsWith(end))
        .toSorted((a, b) => a.localeCompare(b, "en", { numeric: true })),
    targets(path) {
      const relations = posix.join(posix.dirname(path), "_rels", `${posix.basename(path)}.rels`);
      if (!bytes.has(relations)) return new Map();
      return new Map(
        children(xml(relations))
          .filter(({ attributes }) => attributes["TargetMode"] !== "External")
          .map(({ attributes: { Id = "", Target = "" } }) => [
            Id,
            posix.normalize(Target.startsWith("/") ? Target.slice(1) : posix.join(posix.dirname(path), Target)),
          ]),
      );
    },
  };
}

export function children(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

/** Every element of a name below another. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return children(element).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function one(element: XmlElement, name: string): XmlElement {
  const [found] = all(element, name);
  if (!found) throw new Error(`<${element.name}> holds no <${name}>`);
  return found;
}
