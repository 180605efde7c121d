import { parseXml, XmlElement } from "@rgrove/parse-xml";

/** An element of a snippet as a browser would find it. */
export interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Name of the element around it; "" for the topmost. */
  readonly within: string;
}

/**
 * Every element of a piece of HTML, in its order. Stricter than a browser: whatever is not properly closed, nested,
 * quoted and escaped throws.
 */
export function readHtml(html: string): readonly Found[] {
  const xml = html
    .replaceAll(/<(?:img|source)\b(?:[^>"]|"[^"]*")*(?=>)/g, "$&/")
    .replaceAll(/\s(async|data-preload|data-background-interactive|#fallback|plain|fit)(?=[\s>])/g, ' $1=""')
    .replaceAll(' #fallback=""', ' fallback=""');
  const found: Found[] = [];
  const walk = (element: XmlElement) => {
    for (const child of element.children) {
      if (!(child instanceof XmlElement)) continue;
      found.push({ name: child.name, attributes: child.attributes, within: element.name === "_" ? "" : element.name });
      walk(child);
    }
  };
  const { root } = parseXml(`<_>${xml}</_>`);
  if (root) walk(root);
  return found;
}

/** The one element of a name; throws if there are more or fewer. */
export function theOne(html: string, name: string): Readonly<Record<string, string>> {
  const found = readHtml(html).filter((element) => element.name === name);
  if (found.length !== 1) throw new Error(`${found.length} elements <${name}> in\n${html}`);
  return found[0]?.attributes ?? {};
}
