import { describe, expect, test } from "vitest";
import { projectLines } from "../../../src/charts/map/projects/project-lines.ts";
import { numberedProjects, numberLabels } from "../../../src/charts/map/projects/project-numbers.ts";
import { placedProjects } from "../../../src/charts/map/projects/project-places.ts";
import { projectSpots } from "../../../src/charts/map/projects/project-spots.ts";
import { projectSeries } from "../../../src/series/project-series.ts";
import { projectLayers } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { viewWith } from "../../views.ts";

const { projects } = projectSeries(book, viewWith({ layers: projectLayers }));
const numbered = numberedProjects(projects);
const numbers = new Map(numbered.map(({ number, project }) => [project.project.id, number]));
const spotsAt = (zoom: number) => projectSpots(placedProjects(projects, zoom).points, zoom);
const labelsAt = (zoom: number) =>
  numberLabels(
    { lines: projectLines(placedProjects(projects, zoom).lines, zoom), spots: spotsAt(zoom) },
    numbers,
    [],
    zoom,
  );

/** "4–6, 9" as 4, 5, 6, 9. */
function read(text: string): number[] {
  return text.split(", ").flatMap((piece) => {
    const [from = 0, to = from] = piece.split("–").map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

describe("numbers of projects", () => {
  test("count from one, what the whole map marks first", () => {
    expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
    const whole = numbered.filter(({ isOnWhole }) => isOnWhole);
    expect(numbered.slice(0, whole.length)).toEqual(whole);
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.length).toBeLessThan(numbered.length);
  });

  test("follow each other within a joint mark", () => {
    const joint = spotsAt(1).filter((spot) => spot.projects.length > 1);
    expect(joint.length).toBeGreaterThan(0);
    for (const spot of joint) {
      const own = spot.projects.map(({ project }) => numbers.get(project.id) ?? 0);
      expect(Math.max(...own) - Math.min(...own)).toBe(own.length - 1);
    }
  });

  test.each([1, 2, 8])("stand at most once, and all of them where there is room, at a zoom of %i", (zoom) => {
    const placed = placedProjects(projects, zoom);
    const marked = [...placed.lines, ...placed.points].map(({ project }) => numbers.get(project.id) ?? 0);
    const shown = labelsAt(zoom).flatMap(({ text }) => read(text));
    expect(new Set(shown).size).toBe(shown.length);
    expect(marked).toEqual(expect.arrayContaining(shown));
    expect(shown.length).toBeGreaterThan(marked.length * 0.75);
  });

  test("of points stand clear of all signs on the whole map", () => {
    const spots = spotsAt(1);
    for (const { at, by, text } of labelsAt(1)) {
      const [x, y] = [at[0] + by[0], at[1] + by[1]];
      const covering = spots.filter((spot) => Math.hypot(spot.at[0] - x, spot.at[1] - y) < 5);
      expect(covering, text).toEqual([]);
    }
  });
});
