import type { ReactElement } from "react";
import type { Medium } from "../../charts/parts/medium.ts";
import type { LegendEntry } from "../../charts/parts/marks/legend.tsx";
import type { Subject } from "../subject.ts";
import { type Lines, nothing, textNode } from "./text-lines.ts";
import { fileMedium } from "./file-medium.ts";
import { pictureNodes } from "./picture-nodes.ts";
import type { MeasureText } from "./text-width.ts";
import { themeColours } from "./theme-colours.ts";

/** A sample of hue or hatch, drawn about its upper left corner. Lengths in px. */
interface Sample {
  readonly width: number;
  readonly height: number;
  readonly marks: ReactElement;
}

const swatch = 13;

/** What hues and hatches mean, in rows. */
export function pictureLegend(
  entries: readonly LegendEntry[],
  subject: Subject,
  width: number,
  unit: number,
  measure: MeasureText,
): Lines {
  if (entries.length === 0) return nothing;
  const fill = themeColours(subject.theme).get("--muted") ?? "";
  const size = 14 * unit;
  const rowHeight = 22 * unit;
  let [x, row] = [0, 0];
  const placed = entries.map((entry) => {
    const sample = sampleOf(entry, subject);
    const wide = (sample.width + 7) * unit + measure(entry.label, { size, weight: 400 });
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const item = { sample, label: entry.label, x, row };
    x += wide + 18 * unit;
    return item;
  });
  return {
    height: (row + 1) * rowHeight,
    at: (left, top) =>
      placed.flatMap((item) => {
        const middle = top + (item.row + 0.5) * rowHeight;
        return [
          ...pictureNodes(item.sample.marks, {
            matrix: [unit, 0, 0, unit, left + item.x, middle - (item.sample.height * unit) / 2],
          }),
          textNode(
            [item.label],
            { size, weight: 400, fill },
            left + item.x + (item.sample.width + 7) * unit,
            middle + size * 0.35,
          ),
        ];
      }),
  };
}

function sampleOf({ sample }: LegendEntry, { theme }: Pick<Subject, "theme">): Sample {
  const medium = fileMedium({ theme, width: swatch });
  if ("drawn" in sample) {
    const marks = sample.drawn(medium);
    const { width, height } = marks.props as { readonly width: number; readonly height: number };
    return { width, height, marks };
  }
  return { width: swatch, height: swatch, marks: swatchMarks(sample, medium) };
}

function swatchMarks(sample: Exclude<LegendEntry["sample"], { readonly drawn: unknown }>, medium: Medium) {
  const box = { x: 0, y: 0, width: swatch, height: swatch, rx: 2 };
  const muted = medium.colour("muted");
  if ("country" in sample) return <rect {...box} fill={medium.colour(sample.country)} />;
  switch (sample.style) {
    case "filled":
      return <rect {...box} fill={muted} />;
    case "hollow":
      return <rect {...box} fill={muted} fillOpacity={0.16} stroke={muted} strokeWidth={1.5} />;
    case "missing":
      return <line x1={0} x2={13} y1={6.5} y2={6.5} stroke={muted} strokeWidth={2} strokeDasharray="4 3" />;
    case "implied":
      return (
        <>
          <rect {...box} fill={muted} />
          <rect {...box} {...medium.hatch("legend", "hatch")} />
        </>
      );
    case "unallocated":
      return <rect {...box} {...medium.hatch("legend", "rest")} stroke={muted} />;
  }
}
