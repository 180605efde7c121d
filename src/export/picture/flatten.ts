import { type Hatch, hatchLines, readHatch } from "./hatch.ts";
import { at, growth, identity, type Matrix, readTransform, scaled, times, turn } from "./matrix.ts";
import { type PathStep, pathSteps, pathText, rounded } from "./path-data.ts";
import type { PictureNode } from "./picture-node.ts";

/** What a chart's markup leaves to the page that it stands on. */
export interface Ground {
  readonly colours: ReadonlyMap<string, string>;
  /** What 100% is, in px. */
  readonly width: number;
  /** How many units text and points of the map take for a px. */
  readonly textScale: number;
  /** Whether outlines keep their width in px, whatever the scale of the land. */
  readonly evenLines: boolean;
}

type Child = PictureNode | string;
type Attributes = PictureNode["attributes"];

/** What children take over from their parents. */
interface Inherited {
  readonly matrix: Matrix;
  readonly paint: Attributes;
  readonly haloed: boolean;
}

/** Presentation that is inherited; on a group it is handed down, so that every mark says its own. */
const inheritedPaint = [
  "fill",
  "stroke",
  "stroke-width",
  "font-size",
  "font-weight",
  "text-anchor",
  "opacity",
] as const;

/** Parts of marks that the page's styles never show at full width. */
const unseen = /(?:^| )(?:is-code|kept-ground|project-ground)(?: |$)/;

/** Text that the styles rim in the ground's colour, so that lines behind it do not cross it out. */
export const haloed =
  /(?:^| )(?:axis-y|lane-title|total|event|multiple-title|multiple-amount|slope-label|map-text|ledgers-word|ledgers-head|gap-label)(?: |$)/;

/** Sizes that the styles set apart from the land's scale; `map-near` keeps to the land's until it is zoomed. */
const sized = /(?:^| )(?:map-upright|map-sized)(?: |$)/;

export const fonts = "Arial, Helvetica, sans-serif";

/**
 * Marks as programs understand them that know neither styles nor patterns nor percentages: only `g`, `rect`, `line`,
 * `circle`, `path` and `text`, in absolute numbers, colours in hex, nothing transformed but turned text; hatches are
 * paths of lines with `data-hatch`, the rims of text are text with `data-halo`. What marks say of themselves stays.
 */
export function flatten(children: readonly Child[], matrix: Matrix, ground: Ground): PictureNode[] {
  const hatches = new Map<string, Hatch>();
  const gather = (child: Child) => {
    if (typeof child === "string") return;
    if (child.tag === "pattern") hatches.set(child.attributes["id"] ?? "", readHatch(child));
    else child.children.forEach(gather);
  };
  children.forEach(gather);
  const paint = { "font-size": "13" };
  return children.flatMap((child) => flat(child, { matrix, paint, haloed: false }, ground, hatches));
}

function flat(node: Child, inherited: Inherited, ground: Ground, hatches: ReadonlyMap<string, Hatch>): PictureNode[] {
  if (typeof node === "string" || node.tag === "defs" || node.tag === "pattern") return [];
  const { tag, attributes: own, children } = node;
  const classes = own["class"] ?? "";
  if (unseen.test(classes)) return [];
  const own_ = own["transform"] ? readTransform(own["transform"]) : identity;
  const matrix = times(times(inherited.matrix, own_), sized.test(classes) ? scaled(ground.textScale) : identity);
  const paint = paintOf(own, inherited.paint, ground);
  if (/(?:^| )is-other-year(?: |$)/.test(classes) && ground.evenLines) paint["opacity"] = "0.7";
  const isHaloed = inherited.haloed || haloed.test(classes);

  if (tag === "g" || tag === "svg") {
    const inner = children.flatMap((child) => flat(child, { matrix, paint, haloed: isHaloed }, ground, hatches));
    return inner.length === 0 ? [] : [{ tag: "g", attributes: meaning(own), children: inner }];
  }
  if (tag === "text") return texts(node, { matrix, paint, haloed: isHaloed }, ground);
  const outline = outlineOf(tag, own, matrix, ground);
  if (outline === null) return [];
  return painted(tag, own, outline, paint, matrix, ground, hatches);
}

/** The mark's own and inherited presentation, colours as hex. */
function paintOf(own: Attributes, inherited: Attributes, { colours }: Ground): Record<string, string> {
  const paint: Record<string, string> = {};
  for (const name of inheritedPaint) {
    const value = own[name] ?? inherited[name];
    if (value !== undefined) paint[name] = colour(value, colours);
  }
  return paint;
}

/** Throws if a custom property is unknown: a colour that the styles renamed must not turn black. */
function colour(value: string, colours: ReadonlyMap<string, string>): string {
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (name === undefined) return value;
  const hex = colours.get(name);
  if (hex === undefined) throw new Error(`No theme knows the colour ${name}`);
  return hex;
}

function length(value: string | undefined, ground: Ground): number {
  if (value === undefined) return 0;
  return value.endsWith("%") ? (Number.parseFloat(value) / 100) * ground.width : Number.parseFloat(value);
}

/** A mark's form: its attributes in the picture's px, and the same as steps of a path, for those that are hatched. */
interface Outline {
  readonly attributes: Record<string, string>;
  readonly steps: () => readonly PathStep[];
}

function outlineOf(tag: string, own: Attributes, matrix: Matrix, ground: Ground): Outline | null {
  const read = (name: string) => length(own[name], ground);
  const place = (x: number, y: number) => at(matrix, x, y);
  const size = growth(matrix);
  switch (tag) {
    case "rect": {
      const [x, y] = place(read("x"), read("y"));
      const [width, height] = [read("width") * size, read("height") * size];
      const radius = read("rx") * size;
      return {
        attributes: numbers({ x, y, width, height, ...(radius > 0 && { rx: radius }) }),
        steps: () => [["M", x, y], ["L", x + width, y], ["L", x + width, y + height], ["L", x, y + height], ["Z"]],
      };
    }
    case "line": {
      const [x1, y1] = place(read("x1"), read("y1"));
      const [x2, y2] = place(read("x2"), read("y2"));
      return { attributes: numbers({ x1, y1, x2, y2 }), steps: () => [] };
    }
    case "circle": {
      const [cx, cy] = place(read("cx"), read("cy"));
      const r = read("r") * size;
      return {
        attributes: numbers({ cx, cy, r }),
        steps: () =>
          pathSteps(`M${cx - r} ${cy}A${r} ${r} 0 1 1 ${cx + r} ${cy}A${r} ${r} 0 1 1 ${cx - r} ${cy}Z`, identity),
      };
    }
    case "path": {
      const steps = pathSteps(own["d"] ?? "", matrix);
      return { attributes: { d: pathText(steps) }, steps: () => steps };
    }
    default:
      throw new Error(`A picture cannot hold <${tag}>`);
  }
}

function painted(
  tag: string,
  own: Attributes,
  { attributes, steps }: Outline,
  paint: Attributes,
  matrix: Matrix,
  ground: Ground,
  hatches: ReadonlyMap<string, Hatch>,
): PictureNode[] {
  const look: Record<string, string> = {};
  const hatch = hatches.get(/^url\(#(.+)\)$/.exec(paint["fill"] ?? "")?.[1] ?? "");
  // Some programs fill lines as well.
  const fill = hatch ? (hatch.ground ?? "none") : tag === "line" ? "none" : (paint["fill"] ?? "#000000");
  const stroke = paint["stroke"] ?? "none";
  const isSeen = (value: string) => value !== "none" && value !== "transparent";
  look["fill"] = isSeen(fill) ? colour(fill, ground.colours) : "none";
  if (isSeen(stroke)) {
    // Outlines of the land keep their width however large the land is drawn.
    const size = tag === "path" && ground.evenLines ? 1 : growth(matrix);
    look["stroke"] = stroke;
    look["stroke-width"] = String(rounded(Number(paint["stroke-width"] ?? 1) * size));
    for (const name of ["stroke-linecap", "stroke-linejoin", "stroke-opacity"]) if (own[name]) look[name] = own[name];
    if (own["stroke-dasharray"]) {
      const dashes = own["stroke-dasharray"].split(/[\s,]+/).map((dash) => rounded(Number(dash) * size));
      look["stroke-dasharray"] = dashes.join(" ");
    }
  }
  if (isSeen(fill) && own["fill-opacity"]) look["fill-opacity"] = own["fill-opacity"];
  if (paint["opacity"]) look["opacity"] = paint["opacity"];
  const seen = isSeen(fill) || isSeen(stroke);
  const mark: PictureNode = { tag, attributes: { ...attributes, ...look, ...meaning(own) }, children: [] };
  if (own["paint-order"] === "stroke" && isSeen(fill) && isSeen(stroke)) return rimmed(mark);
  if (!hatch) return seen ? [mark] : [];
  const lines = hatchLines(hatch, steps(), matrix);
  const hatching: PictureNode = {
    tag: "path",
    attributes: {
      d: pathText(lines.steps),
      fill: "none",
      stroke: colour(hatch.stroke, ground.colours),
      "stroke-width": String(rounded(lines.strokeWidth)),
      ...(hatch.opacity === null ? {} : { "stroke-opacity": hatch.opacity }),
      "data-hatch": "",
    },
    children: [],
  };
  return [...(seen ? [mark] : []), ...(lines.steps.length > 0 ? [hatching] : [])];
}

/** A thin ribbon's rim would cover it: it lies below, as a mark of its own. */
function rimmed({ tag, attributes, children }: PictureNode): PictureNode[] {
  const isStroke = (name: string) => name.startsWith("stroke");
  const isMeaning = (name: string) => name.startsWith("data-") || name === "aria-label";
  const only = (keep: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => keep(name)));
  const rim = { ...only((name) => !isMeaning(name) && !name.startsWith("fill")), fill: "none", "data-halo": "" };
  return [
    { tag, attributes: rim, children },
    { tag, attributes: only((name) => !isStroke(name)), children },
  ];
}

/** One line of text, below it its rim where it has one. */
function texts({ attributes: own, children }: PictureNode, inherited: Inherited, ground: Ground): PictureNode[] {
  const { matrix, paint } = inherited;
  const size = Number(paint["font-size"]);
  const em = (value: string | undefined) =>
    value?.endsWith("em") ? Number.parseFloat(value) * size : length(value, ground);
  const [x, y] = at(matrix, length(own["x"], ground) + em(own["dx"]), length(own["y"], ground) + em(own["dy"]));
  const angle = rounded(turn(matrix));
  const scale = growth(matrix);
  const look = (attributes: Attributes, base: number): Record<string, string> => ({
    "font-size": String(rounded(base * scale)),
    "font-weight": Number(attributes["font-weight"] ?? 400) >= 600 ? "700" : "400",
  });
  const place = {
    ...numbers({ x, y }),
    ...(angle === 0 ? {} : { transform: `rotate(${angle} ${rounded(x)} ${rounded(y)})` }),
    "font-family": fonts,
    ...look(paint, size),
    ...(paint["text-anchor"] ? { "text-anchor": paint["text-anchor"] } : {}),
    ...(paint["opacity"] ? { opacity: paint["opacity"] } : {}),
  };
  const runs = children.flatMap((child): Child[] => {
    if (typeof child === "string") return [child];
    if (unseen.test(child.attributes["class"] ?? "")) return [];
    const part = paintOf(child.attributes, paint, ground);
    const dx = length(child.attributes["dx"], ground) * scale;
    return [
      {
        tag: "tspan",
        attributes: {
          ...(dx === 0 ? {} : { dx: String(rounded(dx)) }),
          fill: part["fill"] ?? "#000000",
          ...look(part, Number(part["font-size"])),
        },
        children: child.children.filter((text) => typeof text === "string"),
      },
    ];
  });
  const fill = paint["fill"] ?? "#000000";
  if (fill === "transparent" || runs.length === 0) return [];
  const text: PictureNode = { tag: "text", attributes: { ...place, fill, ...meaning(own) }, children: runs };
  if (!inherited.haloed) return [text];
  const card = ground.colours.get("--card") ?? "none";
  const rim = { fill: card, stroke: card, "stroke-width": String(rounded(3 * scale)), "stroke-linejoin": "round" };
  const halo: PictureNode = {
    tag: "text",
    attributes: { ...place, ...rim, "data-halo": "" },
    children: runs.map((run) =>
      typeof run === "string" ? run : { ...run, attributes: { ...run.attributes, fill: card } },
    ),
  };
  return [halo, text];
}

/** What a mark says of itself: kept, so that a file can be read by programs as the page can. */
function meaning(own: Attributes): Record<string, string> {
  return Object.fromEntries(Object.entries(own).filter(([name]) => name.startsWith("data-") || name === "aria-label"));
}

function numbers(values: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(rounded(value))]));
}
