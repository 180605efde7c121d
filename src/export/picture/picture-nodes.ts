import { Fragment, isValidElement, type ReactNode } from "react";
import type { FileAttributes } from "./file-medium.ts";
import { hatchLines } from "./outline/hatch-lines.ts";
import { numbers, outlineOf, type Props } from "./outline/mark-outline.ts";
import { at, growth, identity, type Matrix, times, turn } from "./outline/matrix.ts";
import { pathText, rounded } from "./outline/path-data.ts";
import type { PictureNode } from "./picture-node.ts";

/** Fonts that every machine has, or has the like of. */
export const fonts = "Arial, Helvetica, sans-serif";

export interface NodeOptions {
  /** From the marks' px to the picture's. */
  readonly matrix?: Matrix;
  /** By what outlines of paths grow where they keep their width however large the land is drawn. */
  readonly evenLines?: number;
  /** Rims in the ground's colour would show on any other ground. */
  readonly halos?: boolean;
}

/** What children take over from the groups around them. */
interface Inherited {
  readonly matrix: Matrix;
  readonly evenLines: number | null;
  readonly halos: boolean;
  /** Colour of the rim of text; null without one. */
  readonly halo: string | null;
  readonly fontSize: number;
  readonly opacity: string | null;
}

/**
 * Marks that were drawn for a file, as programs understand them that know neither styles nor patterns: only `g`,
 * `rect`, `line`, `circle`, `path` and `text`, in absolute numbers, colours in hex, nothing transformed but turned
 * text; hatches are paths of lines with `data-hatch`, the rims of text are text with `data-halo`. What marks say of
 * themselves stays. Components are called as the plain functions that marks are. Throws on what no picture can hold.
 */
export function pictureNodes(marks: ReactNode, options: NodeOptions = {}): PictureNode[] {
  const { matrix = identity, evenLines = null, halos = true } = options;
  return nodesOf(marks, { matrix, evenLines, halos, halo: null, fontSize: 13, opacity: null });
}

function nodesOf(node: ReactNode, inherited: Inherited): PictureNode[] {
  if (Array.isArray(node)) return node.flatMap((child: ReactNode) => nodesOf(child, inherited));
  if (!isValidElement<Props>(node)) return [];
  const { type, props } = node;
  const children = props["children"] as ReactNode;
  if (type === Fragment) return nodesOf(children, inherited);
  if (typeof type === "function") return nodesOf((type as (given: Props) => ReactNode)(props), inherited);
  const { fileMatrix, fileHalo } = props as FileAttributes;
  const own: Inherited = {
    ...inherited,
    matrix: fileMatrix ? times(inherited.matrix, fileMatrix) : inherited.matrix,
    halo: fileHalo ?? inherited.halo,
    fontSize: Number(props["fontSize"] ?? inherited.fontSize),
    opacity: props["opacity"] === undefined ? inherited.opacity : String(props["opacity"]),
  };
  if (type === "svg") return nodesOf(children, own);
  if (type === "g") {
    const inner = nodesOf(children, own);
    return inner.length === 0 ? [] : [{ tag: "g", attributes: meaning(props), children: inner }];
  }
  return type === "text" ? textNodes(props, own) : markNodes(String(type), props, own);
}

/** A mark as it is seen: filled, outlined, its hatch beside it; nothing where it is not seen at all. */
function markNodes(tag: string, props: Props, { matrix, evenLines, halos, opacity }: Inherited): PictureNode[] {
  const { fileHatch: hatch } = props as FileAttributes;
  const { attributes, steps } = outlineOf(tag, props, matrix);
  const style: Record<string, string> = {};
  // Some programs fill lines as well.
  const fill = hatch ? (hatch.ground ?? "none") : tag === "line" ? "none" : String(props["fill"] ?? "#000000");
  const stroke = String(props["stroke"] ?? "none");
  style["fill"] = isSeen(fill) ? fill : "none";
  if (isSeen(stroke)) {
    const size = tag === "path" && evenLines !== null ? evenLines : growth(matrix);
    style["stroke"] = stroke;
    style["stroke-width"] = String(rounded(Number(props["strokeWidth"] ?? 1) * size));
    copy(style, props, { "stroke-linecap": "strokeLinecap", "stroke-linejoin": "strokeLinejoin" });
    copy(style, props, { "stroke-opacity": "strokeOpacity" });
    if (props["strokeDasharray"] !== undefined) {
      const dashes = String(props["strokeDasharray"]).split(/[\s,]+/);
      style["stroke-dasharray"] = dashes.map((dash) => rounded(Number(dash) * size)).join(" ");
    }
  }
  if (isSeen(fill)) copy(style, props, { "fill-opacity": "fillOpacity" });
  if (opacity !== null) style["opacity"] = opacity;
  const seen = isSeen(fill) || isSeen(stroke);
  const mark: PictureNode = { tag, attributes: { ...attributes, ...style, ...meaning(props) }, children: [] };
  if (props["paintOrder"] === "stroke" && isSeen(fill) && isSeen(stroke)) {
    const [rim, body] = rimmed(mark);
    return halos ? [rim, body] : [body];
  }
  if (!hatch) return seen ? [mark] : [];
  const lines = hatchLines(hatch, steps(), matrix);
  const hatching: PictureNode = {
    tag: "path",
    attributes: {
      d: pathText(lines.steps),
      fill: "none",
      stroke: hatch.stroke,
      "stroke-width": String(rounded(lines.strokeWidth)),
      ...(hatch.opacity === null ? {} : { "stroke-opacity": String(hatch.opacity) }),
      "data-hatch": "",
    },
    children: [],
  };
  return [...(seen ? [mark] : []), ...(lines.steps.length > 0 ? [hatching] : [])];
}

/** A thin ribbon's rim would cover it: it lies below, as a mark of its own. */
function rimmed({ tag, attributes, children }: PictureNode): readonly [rim: PictureNode, body: PictureNode] {
  const isStroke = (name: string) => name.startsWith("stroke");
  const isMeaning = (name: string) => name.startsWith("data-") || name === "aria-label";
  const only = (wanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => wanted(name)));
  const rim = { ...only((name) => !isMeaning(name) && !name.startsWith("fill")), fill: "none", "data-halo": "" };
  return [
    { tag, attributes: rim, children },
    { tag, attributes: only((name) => !isStroke(name)), children },
  ];
}

/** What a piece of text is set in. */
interface TextStyle {
  readonly fill: string;
  readonly fontSize: number;
  readonly fontWeight: number;
}

interface Run extends TextStyle {
  readonly text: string;
  readonly dx: number;
}

/** One line of text, below it its rim where it has one. */
function textNodes(props: Props, { matrix, halos, halo, fontSize, opacity }: Inherited): PictureNode[] {
  const read = (name: string) => Number(props[name] ?? 0);
  const [x, y] = at(matrix, read("x") + read("dx"), read("y") + read("dy"));
  const scale = growth(matrix);
  const angle = rounded(turn(matrix));
  const base: TextStyle = {
    fill: String(props["fill"] ?? "#000000"),
    fontSize,
    fontWeight: Number(props["fontWeight"] ?? 400),
  };
  const written = (style: TextStyle) => ({
    "font-size": String(rounded(style.fontSize * scale)),
    "font-weight": style.fontWeight >= 600 ? "700" : "400",
  });
  const children = runsOf(props["children"] as ReactNode, base, 0).map((run): PictureNode | string => {
    if (run.dx === 0 && run.fill === base.fill && run.fontSize === fontSize && run.fontWeight === base.fontWeight) {
      return run.text;
    }
    const dx = rounded(run.dx * scale);
    return {
      tag: "tspan",
      attributes: { ...(dx === 0 ? {} : { dx: String(dx) }), fill: run.fill, ...written(run) },
      children: [run.text],
    };
  });
  if (base.fill === "transparent" || children.length === 0) return [];
  const place = {
    ...numbers({ x, y }),
    ...(angle === 0 ? {} : { transform: `rotate(${angle} ${rounded(x)} ${rounded(y)})` }),
    "font-family": fonts,
    ...written(base),
    ...(props["textAnchor"] === undefined ? {} : { "text-anchor": String(props["textAnchor"]) }),
    ...(opacity === null ? {} : { opacity }),
  };
  const text: PictureNode = { tag: "text", attributes: { ...place, fill: base.fill, ...meaning(props) }, children };
  if (halo === null || !halos) return [text];
  const rim = { fill: halo, stroke: halo, "stroke-width": String(rounded(3 * scale)), "stroke-linejoin": "round" };
  const below: PictureNode = {
    tag: "text",
    attributes: { ...place, ...rim, "data-halo": "" },
    children: children.map((run) =>
      typeof run === "string" ? run : { ...run, attributes: { ...run.attributes, fill: halo } },
    ),
  };
  return [below, text];
}

/** Pieces of a line, each in one style; neighbours of the same style are one. */
function runsOf(node: ReactNode, style: TextStyle, dx: number): Run[] {
  if (typeof node === "string" || typeof node === "number") return [{ ...style, text: String(node), dx }];
  if (Array.isArray(node)) {
    return node
      .flatMap((child: ReactNode) => runsOf(child, style, 0))
      .map((run, index) => (index === 0 ? { ...run, dx: run.dx + dx } : run))
      .reduce<Run[]>((runs, run) => {
        const before = runs.at(-1);
        const isSame =
          before?.fill === run.fill && before.fontSize === run.fontSize && before.fontWeight === run.fontWeight;
        return isSame && run.dx === 0
          ? [...runs.slice(0, -1), { ...before, text: before.text + run.text }]
          : [...runs, run];
      }, []);
  }
  if (!isValidElement<Props>(node)) return [];
  const { type, props } = node;
  if (typeof type === "function") return runsOf((type as (given: Props) => ReactNode)(props), style, dx);
  const children = props["children"] as ReactNode;
  if (type === (Fragment as unknown)) return runsOf(children, style, dx);
  const own: TextStyle = {
    fill: String(props["fill"] ?? style.fill),
    fontSize: Number(props["fontSize"] ?? style.fontSize),
    fontWeight: Number(props["fontWeight"] ?? style.fontWeight),
  };
  return runsOf(children, own, dx + Number(props["dx"] ?? 0));
}

function isSeen(value: string): boolean {
  return value !== "none" && value !== "transparent";
}

function copy(target: Record<string, string>, props: Props, names: Readonly<Record<string, string>>): void {
  for (const [name, prop] of Object.entries(names)) {
    if (props[prop] !== undefined) target[name] = String(props[prop]);
  }
}

/** What a mark says of itself: saved, so that a file can be read by programs as the page can. */
function meaning(props: Props): Record<string, string> {
  const said = Object.entries(props).filter(
    ([name, value]) => (name.startsWith("data-") || name === "aria-label") && value !== undefined,
  );
  return Object.fromEntries(said.map(([name, value]) => [name, String(value)]));
}
