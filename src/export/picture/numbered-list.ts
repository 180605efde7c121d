import type { Drawing } from "../drawing.ts";
import type { Subject } from "../subject.ts";
import type { PictureNode } from "./picture-node.ts";
import { textLines, textNode, type TextStyle } from "./text-lines.ts";
import { safeWidth } from "./text-width.ts";
import { themeColours } from "./theme-colours.ts";

/** Lengths in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** px at the nominal size. */
const size = 12.5;
const rowHeight = 17;
const gap = 20;
/** Beside a chart names may be cut, but narrower columns would leave their beginnings alone. */
const shortColumn = 190;
/** Parts of the frame: what a list may take of the chart's width beside it, and of its height below it. */
const mostBeside = 0.34;
const mostBelow = 0.36;

/**
 * Divides a stage into the chart's part and the names under their numbers: beside the chart where the stage is wider
 * than it, below it where the stage is higher. What there is no room for is counted in a last line.
 */
export function withNumberedList(
  stage: Box,
  { numbered, frame }: Pick<Drawing, "numbered" | "frame">,
  { theme, i18n }: Pick<Subject, "theme" | "i18n">,
  unit: number,
): { readonly stage: Box; readonly list: readonly PictureNode[] } {
  if (numbered.length === 0) return { stage, list: [] };
  const [row, between, indent] = [rowHeight * unit, gap * unit, 24 * unit];
  const colours = themeColours(theme);
  const [ink, muted] = [colours.get("--ink") ?? "", colours.get("--muted") ?? ""];
  const text: TextStyle = { size: size * unit, weight: 400, fill: ink };
  const shape = frame.width / frame.height;
  const isBeside = stage.width / stage.height > shape * 1.1;
  const free = stage.width - stage.height * shape - between;
  const longest = indent + Math.max(...numbered.map(({ label }) => safeWidth(label, text)));
  const listWidth = isBeside ? Math.max(free, Math.min(longest, stage.width * mostBeside)) : stage.width;
  const leastColumn = isBeside ? Math.min(longest, shortColumn * unit) : Math.min(longest, listWidth);
  const mostColumns = Math.floor((listWidth + between) / (leastColumn + between));
  const mostRows = Math.floor((isBeside ? stage.height : stage.height * mostBelow) / row);
  const columns = Math.max(
    1,
    Math.min(mostColumns, isBeside ? Math.ceil(numbered.length / mostRows) : numbered.length),
  );
  const rows = Math.max(1, Math.min(mostRows, Math.ceil(numbered.length / columns)));
  const columnWidth = (listWidth + between) / columns - between;
  const shown = numbered.length > columns * rows ? numbered.slice(0, columns * rows - 1) : numbered;
  const under = rows * row + between / 2;
  const height = Math.min(stage.height - under, stage.width / shape);
  const chart = isBeside
    ? { ...stage, width: stage.width - listWidth - between }
    : { ...stage, y: stage.y + (stage.height - height - under) / 2, height };
  const left = isBeside ? chart.x + chart.width + between : stage.x;
  const top = isBeside ? stage.y : chart.y + chart.height + between / 2;
  const at = (index: number) => ({
    x: left + Math.floor(index / rows) * (columnWidth + between),
    y: top + (index % rows) * row,
  });
  const rest = numbered.length - shown.length;
  const end = at(shown.length);
  return {
    stage: chart,
    list: [
      ...shown.flatMap(({ number, label }, index) => {
        const { x, y } = at(index);
        return [
          textNode([String(number)], { ...text, weight: 700 }, x, y + text.size),
          ...textLines(label, text, columnWidth - indent, 1, safeWidth).at(x + indent, y),
        ];
      }),
      ...(rest > 0
        ? [
            textNode(
              [i18n.t("picture.more-numbers", { count: rest })],
              { ...text, fill: muted },
              end.x,
              end.y + text.size,
            ),
          ]
        : []),
    ],
  };
}
