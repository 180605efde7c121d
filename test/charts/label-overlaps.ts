import { createRequire } from "node:module";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { type XmlElement, parseXml } from "@rgrove/parse-xml";

// Metric twins of Arial and Georgia, which pictures are drawn with.
const require = createRequire(import.meta.url);
const fonts = {
  Arial: [
    require.resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
    require.resolve("@expo-google-fonts/arimo/600SemiBold/Arimo_600SemiBold.ttf"),
    require.resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"),
  ],
  Georgia: [require.resolve("@expo-google-fonts/gelasio/700Bold/Gelasio_700Bold.ttf")],
};
for (const [family, files] of Object.entries(fonts)) {
  for (const file of files) GlobalFonts.registerFromPath(file, `${family} twin`);
}
const canvas = createCanvas(1, 1).getContext("2d");

/** A text of a picture and the box of its letters, or a mark and its box; px. */
export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * "Xi’an on Astana" for each two texts of a picture (an SVG) whose letters meet, and for each that lies on a round mark
 * or leaves the picture. The map's marks keep to their places; its labels have a rim where they meet one. `letters`
 * is by how much wider than Arial those are that stand in for all fonts.
 */
export function overlaps(
  svg: string,
  { hasFixedMarks = false, letters }: { readonly hasFixedMarks?: boolean; readonly letters?: number } = {},
): string[] {
  const root = parseXml(svg).root;
  if (!root) throw new Error("The picture has no element");
  const [width, height] = ["width", "height"].map((name) => Number(root.attributes[name]));
  const texts = textsIn(root).map((text) => boxOf(text, letters));
  const boxes = [...texts, ...(hasFixedMarks ? [] : elementsIn(root, "circle").map(markOf))];
  const outside = texts.filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > (width ?? 0) || bottom > (height ?? 0),
  );
  const pairs = texts.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => (meet(one, other) ? [[one, other]] : [])),
  );
  return [
    ...pairs.map((pair) => pair.map(({ text }) => text).join(" on ")),
    ...outside.map(({ text }) => `${text} beyond the edge`),
  ];
}

/** A halo is the same text drawn twice: the rim below does not count. */
function textsIn(root: XmlElement): XmlElement[] {
  return elementsIn(root, "text").filter(({ attributes }) => attributes["stroke"] === undefined);
}

function elementsIn(element: XmlElement, name: string): XmlElement[] {
  const children = element.children.filter((child): child is XmlElement => child.type === "element");
  return [...(element.name === name ? [element] : []), ...children.flatMap((child) => elementsIn(child, name))];
}

function markOf({ attributes }: XmlElement): TextBox {
  const [x = 0, y = 0, r = 0] = ["cx", "cy", "r"].map((name) => Number(attributes[name]));
  const text = `a mark of ${attributes["data-country"] ?? attributes["data-event"]}`;
  return { text, left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function boxOf({ attributes, text }: XmlElement, letters?: number): TextBox {
  const { x = "0", y = "0", "font-size": size = "16", "font-weight": weight = "400" } = attributes;
  const { "text-anchor": anchor = "start", "font-family": family = "Arial" } = attributes;
  const isSerif = letters === undefined && family.startsWith("Georgia");
  return lettersOf({ text, x: Number(x), y: Number(y), size, weight, anchor, isSerif, letters });
}

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: string | number;
  readonly weight: string;
  readonly anchor: string;
  readonly isSerif?: boolean;
  /** By what letters are wider than the font's. */
  readonly letters?: number | undefined;
}

/** The box of the letters of a text that stands as an SVG says it. */
export function lettersOf({ text, x, y, size, weight, anchor, isSerif = false, letters = 1 }: Written): TextBox {
  canvas.font = `${weight} ${size}px "${isSerif ? "Georgia" : "Arial"} twin"`;
  const { width: usual, actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = canvas.measureText(text);
  const width = usual * letters;
  const left = x - { start: 0, middle: width / 2, end: width }[anchor as "start" | "middle" | "end"];
  return { text, left, right: left + width, top: y - above, bottom: y + below };
}

/** Letters may touch by a hair: curves of neighbouring lines do. */
const hair = 0.5;

export function meet(a: TextBox, b: TextBox): boolean {
  return a.left < b.right - hair && b.left < a.right - hair && a.top < b.bottom - hair && b.top < a.bottom - hair;
}
