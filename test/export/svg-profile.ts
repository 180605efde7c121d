import { parseXml, XmlElement } from "@rgrove/parse-xml";

const elements = new Set(["svg", "title", "desc", "metadata", "g", "rect", "line", "circle", "path", "text", "tspan"]);
const attributes = new Set(
  (
    "xmlns width height viewBox role xml:lang id x y dx x1 y1 x2 y2 cx cy r rx d transform fill fill-opacity stroke " +
    "stroke-width stroke-linecap stroke-linejoin stroke-opacity stroke-dasharray opacity font-family font-size font-weight text-anchor"
  ).split(" "),
);
const colours = new Set(["fill", "stroke"]);

/**
 * What in an SVG document slides or drawing programs would lose or draw wrong: elements and attributes beyond a small
 * set, colours that are not hex, transforms other than turned text, numbers that are none, text of several lines, and
 * a missing title or description.
 */
export function profileFaults(svg: string): string[] {
  const { root } = parseXml(svg);
  if (root?.name !== "svg") return ["no <svg>"];
  const missing = ["title", "desc"].filter((name) => !root.children.some((child) => isNamed(child, name)));
  return [...missing.map((name) => `no <${name}>`), ...faultsOf(root)];
}

function isNamed(child: unknown, name: string): boolean {
  return child instanceof XmlElement && child.name === name && child.text.trim() !== "";
}

function faultsOf(element: XmlElement): string[] {
  const { name } = element;
  return [
    ...(elements.has(name) ? [] : [`<${name}>`]),
    ...Object.entries(element.attributes).flatMap(([key, value]) =>
      isFine(name, key, value) ? [] : [`<${name} ${key}="${value.slice(0, 60)}">`],
    ),
    ...(name === "text" && element.text.includes("\n") ? ["a <text> of several lines"] : []),
    ...element.children.flatMap((child) => (child instanceof XmlElement ? faultsOf(child) : [])),
  ];
}

function isFine(element: string, key: string, value: string): boolean {
  if (key.startsWith("data-") || key === "aria-label") return true;
  if (!attributes.has(key) || /NaN|Infinity|undefined|var\(|url\(/.test(value)) return false;
  if (colours.has(key)) return value === "none" || /^#[0-9a-f]{6}$/.test(value);
  if (key === "transform") return element === "text" && /^rotate\(-?[\d.]+ -?[\d.]+ -?[\d.]+\)$/.test(value);
  if (key === "d") return /^(?:[MLCQ][-\d. ]+|Z)+$/.test(value);
  if (key === "font-family") return /^[\w ,'-]+$/.test(value);
  return !value.includes("%");
}
