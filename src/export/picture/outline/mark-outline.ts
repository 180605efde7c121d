import { at, growth, identity, type Matrix } from "./matrix.ts";
import { type PathStep, pathSteps, pathText, rounded } from "./path-data.ts";

export type Props = Readonly<Record<string, unknown>>;

/** A mark's form: its attributes in the picture's px, and the same as steps of a path, for those that are hatched. */
export interface Outline {
  readonly attributes: Record<string, string>;
  readonly steps: () => readonly PathStep[];
}

/** What `rect`, `line`, `circle` or `path` looks like once `matrix` has moved it. Throws on any other element. */
export function outlineOf(tag: string, own: Props, matrix: Matrix): Outline {
  const read = (name: string) => Number(own[name] ?? 0);
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
      const steps = pathSteps(String(own["d"] ?? ""), matrix);
      return { attributes: { d: pathText(steps) }, steps: () => steps };
    }
    default:
      throw new Error(`A picture cannot hold <${tag}>`);
  }
}

/** As attributes, to a hundredth of a px. */
export function numbers(values: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(rounded(value))]));
}
