import type { MapProject } from "../../../series/project-series.ts";
import { labelWidth } from "../../parts/plot/label-width.ts";
import {
  type LabelObstacle,
  type LabelPlace,
  type PlaceableLabel,
  placeLabels,
} from "../../parts/plot/place-labels.ts";
import { borders } from "../layout/map-borders.ts";
import type { MapLabel } from "../layout/map-labels.ts";
import type { Point } from "../layout/ribbon-path.ts";
import { projectLines, type ProjectLine } from "./project-lines.ts";
import { placedProjects, zoomLevels } from "./project-places.ts";
import { projectSpots, type ProjectSpot } from "./project-spots.ts";

/** By the id of a project. */
export type ProjectNumbers = ReadonlyMap<string, number>;

/** A project of the list beside the map, under the number that stands at its mark. */
export interface NumberedProject {
  readonly number: number;
  readonly project: MapProject;
  /** Whether the whole map marks it, or only the enlarged one. */
  readonly isOnWhole: boolean;
}

/** A number beside its mark; `by` is from the mark's place, in px. */
export interface NumberLabel {
  readonly text: string;
  readonly at: Point;
  readonly by: Point;
  readonly anchor: LabelPlace["anchor"];
}

/**
 * What the map marks, numbered from west to east as on the whole map, so that those of one joint mark follow each
 * other; then what only the enlarged map has room for. What lies beyond the map has no number.
 */
export function numberedProjects(projects: readonly MapProject[]): NumberedProject[] {
  const whole = placedProjects(projects, 1);
  const marks = [
    ...projectLines(whole.lines, 1).map((line) => ({ x: line.middle[0], projects: [line] })),
    ...projectSpots(whole.points, 1).map((spot) => ({ x: spot.at[0], projects: spot.projects })),
  ];
  const onWhole = marks.toSorted((a, b) => a.x - b.x).flatMap((mark) => mark.projects.map(({ project }) => project.id));
  const enlarged = placedProjects(projects, zoomLevels[zoomLevels.length - 1] ?? 1);
  const others = [...enlarged.lines, ...enlarged.points]
    .map(({ project }) => project.id)
    .filter((id) => !onWhole.includes(id));
  const byId = new Map(projects.map((one) => [one.project.id, one]));
  return [...onWhole, ...others].flatMap((id, index) => {
    const project = byId.get(id);
    return project ? [{ number: index + 1, project, isOnWhole: index < onWhole.length }] : [];
  });
}

/** px, of the numbers' letters and of those that `labelWidth` measures. */
export const numberSize = 12;
const measuredSize = 13;
/** px from the middle of a sign, and of a line, to its number. */
const besideSign = 9;
const besideLine = 8;
/** px from the middle of a sign to its edge. */
const signEdge = 6;
/** More numbers than this at one mark would hide the land: the list of the mark names them. */
const mostAtMark = 4;

/**
 * Numbers beside marks, clear of the other marks and of each other, and of the countries' names where there is room.
 * `zoom` is px to a unit of the view box.
 */
export function numberLabels(
  { lines, spots }: { readonly lines: readonly ProjectLine[]; readonly spots: readonly ProjectSpot[] },
  numbers: ProjectNumbers,
  labels: readonly MapLabel[],
  zoom: number,
): NumberLabel[] {
  const [width] = borders.viewBox;
  // The routine counts in thousandths of a frame: this one is as wide as the enlarged map.
  const frame = width * zoom;
  const x = (units: number) => (units / width) * 1000;
  const signs = spots.map(({ at, projects }): LabelObstacle => {
    const edge = projects.length > 1 ? signEdge + 4 : signEdge;
    return { x: x(at[0]), width: 0, beside: edge, top: at[1] * zoom - edge, bottom: at[1] * zoom + edge };
  });
  const names = labels.map(({ at, anchor, name }): LabelObstacle => {
    const wide = labelWidth(name);
    const left = { start: 0, middle: wide / 2, end: wide }[anchor];
    return {
      x: x(at[0] - left / zoom),
      width: x(wide / zoom),
      top: at[1] * zoom - measuredSize,
      bottom: at[1] * zoom + measuredSize * 1.5,
    };
  });
  const wanted = [
    ...spots.map(({ at, projects }) => {
      const from = besideSign + (projects.length > 1 ? 4 : 0);
      const y = at[1] * zoom;
      const places: PlaceableLabel["places"] = [
        { x: x(at[0]), dx: from, y, anchor: "start" },
        { x: x(at[0]), dx: -from, y, anchor: "end" },
        { x: x(at[0]), dx: 0, y: y - from - 4, anchor: "middle" },
        { x: x(at[0]), dx: 0, y: y + from + 4, anchor: "middle" },
      ];
      return { at, text: rangesText(projects.flatMap(({ project }) => numbers.get(project.id) ?? [])), places };
    }),
    ...lines.map((line) => {
      const [first = line.middle, ...others] = [line.middle, ...line.points.slice(1, -1)];
      return {
        at: line.middle,
        text: rangesText([numbers.get(line.project.id) ?? 0]),
        places: [...placesAtLine(first), ...others.flatMap(placesAtLine)] as unknown as PlaceableLabel["places"],
      };
    }),
  ];
  function placesAtLine(at: Point): LabelPlace[] {
    const y = at[1] * zoom;
    return [
      { x: x(at[0]), dx: 0, y: y - besideLine, anchor: "middle" },
      { x: x(at[0]), dx: 0, y: y + besideLine, anchor: "middle" },
    ];
  }
  const shown = wanted.filter(({ text }) => text !== "");
  const places = placeLabels(
    shown.map(({ text, places: own }) => ({ text, places: own, height: numberSize })),
    { obstacles: [...signs, ...names], widths: [frame] },
  );
  const taken = signs.map(({ x: middle, beside = 0, top, bottom }) => {
    const at = (middle / 1000) * frame;
    return { left: at - beside, right: at + beside, top, bottom };
  });
  return shown.flatMap(({ at, text }, index) => {
    const place = places[index];
    if (!place) return [];
    const wide = labelWidth(text) * (numberSize / measuredSize);
    const left = (place.x / 1000) * frame + place.dx - { start: 0, middle: wide / 2, end: wide }[place.anchor];
    const half = numberSize / 2 - 1;
    const box = { left, right: left + wide, top: place.y - half, bottom: place.y + half };
    // One upon another could not be read; the enlarged map has room for both.
    if (taken.some((other) => meet(box, other))) return [];
    taken.push(box);
    const placed: Point = [(place.x / 1000) * width, at[1]];
    return [{ text, at: placed, by: [place.dx, place.y - at[1] * zoom] as const, anchor: place.anchor }];
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** "3", "4–7, 12"; empty for more pieces than there is room for. */
function rangesText(numbers: readonly number[]): string {
  const pieces: Array<[number, number]> = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = pieces.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else pieces.push([number, number]);
  }
  if (pieces.length > mostAtMark) return "";
  return pieces.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
