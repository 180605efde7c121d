import { pathSteps } from "../picture/outline/path-data.ts";
import { identity } from "../picture/outline/matrix.ts";
import type { DrawnChart } from "../picture/drawn-chart.ts";
import type { PictureNode } from "../picture/picture-node.ts";
import { hex, number, type ShapesFrame, textOf } from "./shape-texts.ts";
import { shapeNames } from "./shape-names.ts";
import type { Box, Paint, ShapeObject, SlideObject, Stroke } from "./slide-objects.ts";

type Attributes = PictureNode["attributes"];

/** What an element takes over from the groups around it. */
interface Around {
  readonly data: Attributes;
  readonly label: string | null;
}

/** A flat picture's marks as shapes and text boxes of a slide, from the lowest to the topmost. */
export function shapesOf(chart: Pick<DrawnChart, "children">, frame: ShapesFrame): readonly SlideObject[] {
  const name = shapeNames(frame.chart, frame.overYears ?? false);
  const labelled = new Set<string>();
  const objects: SlideObject[] = [];
  let plate: string | undefined;
  const add = (node: PictureNode, around: Around) => {
    const data = { ...around.data, ...meaning(node.attributes) };
    const own = node.attributes["aria-label"] ?? null;
    const label = own ?? around.label;
    if (node.tag === "g") {
      for (const child of node.children) if (typeof child !== "string") add(child, { data, label });
      return;
    }
    if ("data-hatch" in node.attributes) {
      const below = objects.pop();
      if (below?.kind === "shape") objects.push({ ...below, hatch: hatchOf(node.attributes) });
      else if (below) objects.push(below);
      return;
    }
    if ("data-halo" in node.attributes) {
      // Rims of text become a plate below it, which every program draws; those of ribbons would be objects in the way.
      if (node.tag === "text") plate = hex(node.attributes["fill"] ?? "");
      return;
    }
    if (node.tag === "text") {
      objects.push({ ...textOf(node, frame), name: name(node.tag, data), ...(plate !== undefined && { plate }) });
      plate = undefined;
      return;
    }
    // A label that several marks of a group share is labelled once.
    const alt = label !== null && !labelled.has(label) ? label : null;
    if (alt !== null) labelled.add(alt);
    const shape = shapeOf(node, frame);
    if (shape) objects.push({ ...shape, name: name(node.tag, data), alt });
  };
  for (const child of chart.children) add(child, { data: {}, label: null });
  return objects;
}

function meaning(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key.startsWith("data-")));
}

function paint(attributes: Attributes, kind: "fill" | "stroke"): Paint | null {
  const colour = attributes[kind];
  if (colour === undefined || colour === "none") return null;
  const opacity = Number(attributes[`${kind}-opacity`] ?? 1) * Number(attributes["opacity"] ?? 1);
  return { colour: hex(colour), opacity };
}

function hatchOf(attributes: Attributes): Paint {
  return paint(attributes, "stroke") ?? { colour: "FFFFFF", opacity: 1 };
}

function strokeOf(attributes: Attributes, scale: number): Stroke | null {
  const found = paint(attributes, "stroke");
  const width = Number(attributes["stroke-width"] ?? 1);
  const [dash = 0, gap = 0] = (attributes["stroke-dasharray"] ?? "").split(" ").map(Number);
  return (
    found && {
      ...found,
      width: Math.max(0.25, Math.round(width * scale * 72 * 100) / 100),
      dash: gap === 0 ? "solid" : dash <= width ? "sysDot" : dash <= width * 3 ? "sysDash" : "dash",
    }
  );
}

type Unnamed = Omit<ShapeObject, "name" | "alt">;

function shapeOf({ tag, attributes }: PictureNode, frame: ShapesFrame): Unnamed | null {
  const { scale } = frame;
  const x = (value: number) => frame.x + value * scale;
  const y = (value: number) => frame.y + value * scale;
  const style = { kind: "shape", fill: paint(attributes, "fill"), stroke: strokeOf(attributes, scale) } as const;
  const of = (key: string) => number(attributes, key);
  switch (tag) {
    case "rect": {
      const box = { x: x(of("x")), y: y(of("y")), w: of("width") * scale, h: of("height") * scale };
      const radius = Math.min(of("rx") * scale, box.w / 2, box.h / 2);
      return { ...style, box, outline: radius > 0 ? { preset: "roundRect", radius } : { preset: "rect" } };
    }
    case "circle": {
      const r = of("r");
      const size = r * 2 * scale;
      return {
        ...style,
        box: { x: x(of("cx") - r), y: y(of("cy") - r), w: size, h: size },
        outline: { preset: "ellipse" },
      };
    }
    case "line": {
      const [left, right] = of("x1") <= of("x2") ? (["1", "2"] as const) : (["2", "1"] as const);
      const [from, to] = [y(of(`y${left}`)), y(of(`y${right}`))];
      const box = {
        x: x(of(`x${left}`)),
        y: Math.min(from, to),
        w: (of(`x${right}`) - of(`x${left}`)) * scale,
        h: Math.abs(to - from),
      };
      return { ...style, fill: null, box, outline: { preset: "line", upwards: to < from } };
    }
    case "path":
      return pathOf(attributes, frame, style);
    default:
      throw new Error(`A slide cannot hold <${tag}>`);
  }
}

function pathOf(attributes: Attributes, frame: ShapesFrame, style: Omit<Unnamed, "box" | "outline">): Unnamed | null {
  const steps = pathSteps(attributes["d"] ?? "", identity);
  const all = steps.flatMap(([, ...points]) => points);
  if (all.length === 0) return null;
  const [xs, ys] = [0, 1].map((odd) => all.filter((_, index) => index % 2 === odd));
  // Without spreading: borders have thousands of points.
  const least = (values: readonly number[] = []) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[] = []) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [left, top] = [least(xs), least(ys)];
  const moved = steps.map(([command, ...points]): readonly [string, ...number[]] => [
    command,
    ...points.map((point, index) => (point - (index % 2 === 0 ? left : top)) * frame.scale),
  ]);
  const box: Box = {
    x: frame.x + left * frame.scale,
    y: frame.y + top * frame.scale,
    w: (most(xs) - left) * frame.scale,
    h: (most(ys) - top) * frame.scale,
  };
  return { ...style, box, outline: { preset: "path", steps: moved } };
}
