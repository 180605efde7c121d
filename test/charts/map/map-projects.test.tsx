import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { mapWithProjects } from "../../../src/charts/map/projects/map-with-projects.tsx";
import { projectLines } from "../../../src/charts/map/projects/project-lines.ts";
import { placedProjects } from "../../../src/charts/map/projects/project-places.ts";
import { projectSpots } from "../../../src/charts/map/projects/project-spots.ts";
import { projectSeries } from "../../../src/series/project-series.ts";
import { projectLayers, usualLayers, type View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { viewWith, i18n } from "../../views.ts";
import { pageMedium } from "../../../src/charts/parts/medium.ts";
import { tableOf } from "../../charts.ts";

const all: Partial<View> = { layers: projectLayers };
const projects = (patch: Partial<View> = all) => projectSeries(book, viewWith(patch)).projects;
const spots = (zoom: number, patch: Partial<View> = all) =>
  projectSpots(placedProjects(projects(patch), zoom).points, zoom);
const ids = (placed: ReadonlyArray<{ readonly project: { readonly id: string } }>) =>
  placed.map(({ project }) => project.id);

function draw(patch: Partial<View>): string {
  const layout = mapWithProjects.layout(mapWithProjects.series(book, viewWith(patch)), i18n.en);
  const svg = renderToStaticMarkup(<mapWithProjects.Marks medium={pageMedium} layout={layout} i18n={i18n.en} />);
  return svg.replaceAll(/<path(?=[^>]*data-outline)[^>]*>/g, (path) => path.replace(/ d="[^"]*"/, ' d="…"'));
}

describe("what the map has room for", () => {
  test("is the larger projects at first, and all of them zoomed in", () => {
    const placed = (zoom: number) => {
      const { lines, points } = placedProjects(projects(), zoom);
      return [...lines, ...points];
    };
    expect(placed(1).every(({ project }) => project.tier === 1)).toBe(true);
    expect(placed(1.5)).toHaveLength(placed(1).length);
    expect(placed(2).some(({ project }) => project.tier === 2)).toBe(true);
  });

  test("is the open project in any case", () => {
    const { lines } = placedProjects(projects({ layers: ["pipeline"], project: "kco-atyrau-kenkiyak" }), 1);
    expect(ids(lines)).toContain("kco-atyrau-kenkiyak");
  });

  test("is a point for a line that is too short to be seen, until the zoom shows it", () => {
    const short = (zoom: number) => ids(placedProjects(projects({ layers: ["rail"] }), zoom).points);
    expect(short(1)).toContain("vahdat-yovon");
    expect(short(8)).not.toContain("vahdat-yovon");
  });
});

describe("points", () => {
  test("never lie closer to each other than their marks are wide", () => {
    for (const zoom of [1, 2, 8]) {
      const places = spots(zoom).map(({ at }) => at);
      for (const [index, [x, y]] of places.entries()) {
        for (const [otherX, otherY] of places.slice(index + 1)) {
          expect(Math.hypot(x - otherX, y - otherY) * zoom).toBeGreaterThanOrEqual(13);
        }
      }
    }
  });

  test("are joined without losing one, and part as the map is zoomed in", () => {
    const { points } = placedProjects(projects(), 2);
    expect(ids(spots(2).flatMap(({ projects: joined }) => joined)).toSorted()).toEqual(ids(points).toSorted());
    const share = (zoom: number) => spots(zoom).length / spots(zoom).flatMap((spot) => spot.projects).length;
    expect(share(8)).toBeGreaterThan(share(2));
  });

  test("at the very same place stay joined", () => {
    const together = spots(8).find((spot) => ids(spot.projects).includes("ci-bishkek"));
    expect(together?.projects.length).toBeGreaterThan(1);
  });
});

describe("lines", () => {
  test("through the same places run side by side, in px", () => {
    const offset = (zoom: number) => {
      const lines = projectLines(placedProjects(projects({ layers: ["pipeline"] }), zoom).lines, zoom);
      const [[x0, y0], [x1, y1]] = ["cagp-ab", "cagp-c"].map(
        (id) => lines.find(({ project }) => project.id === id)?.points[5] ?? [0, 0],
      ) as [readonly [number, number], readonly [number, number]];
      return Math.hypot(x0 - x1, y0 - y1) * zoom;
    };
    expect(offset(1)).toBeCloseTo(5, 0);
    expect(offset(4)).toBeCloseTo(5, 0);
  });
});

describe("the map with projects", () => {
  test("gives every project a mark with its id, kind, state and year", () => {
    const svg = draw({ layers: ["rail"], year: 2024 });
    const mark = /<g[^>]*data-project="cku-railway"[^>]*>/.exec(svg)?.[0] ?? "";
    expect(mark).toContain('role="img"');
    expect(mark).toContain('data-stage="construction"');
    expect(mark).toContain("China-Kyrgyzstan-Uzbekistan railway: Railway, under construction in 2024");
    const marked = [...svg.matchAll(/data-projects?="([^"]*)"/g)].flatMap(([, found = ""]) => found.split(" "));
    expect(marked.toSorted()).toEqual(
      ids(projects({ layers: ["rail"] }).filter(({ project }) => project.tier === 1)).toSorted(),
    );
  });

  test("tells kinds and states apart without their hue", () => {
    const pens = (patch: Partial<View>) =>
      [...draw(patch).matchAll(/<path(?=[^>]*stroke="var\(--layer-[a-z]+\)")[^>]*>/g)].map(([path]) =>
        path.replaceAll(/ (?:d|stroke)="[^"]*"/g, ""),
      );
    const [rail] = pens({ layers: ["rail"], project: "zhetygen-korgas", status: ["suspended"] });
    const [building] = pens({ layers: ["rail"], project: "cku-railway", status: ["suspended"] });
    const [road] = pens({ layers: ["road"], project: "osh-irkeshtam", status: ["suspended"] });
    expect([rail, building, road]).not.toContain(undefined);
    expect(new Set([rail, building, road]).size).toBe(3);
  });

  test("lists them in a table of their own beside the figures', the smaller ones too", () => {
    const series = mapWithProjects.series(book, viewWith({ layers: [...usualLayers, "pipeline"] }));
    const table = tableOf(mapWithProjects, series, i18n.en);
    expect(table.rows).toHaveLength(5);
    expect(table.next?.data.rows.map(([name]) => name?.text)).toEqual(
      series.projects.projects.map(({ project }) => project.name),
    );
    expect(series.projects.projects.some(({ project }) => project.tier === 2)).toBe(true);
  });

  test("names the projects' sources beside the figures', and counts no figure of theirs", () => {
    const series = mapWithProjects.series(book, viewWith({ layers: [...usualLayers, "rail"] }));
    const plain = mapWithProjects.series(book, viewWith());
    expect(mapWithProjects.sources(series)).toEqual(
      expect.arrayContaining([...mapWithProjects.sources(plain), "railwaygazette-cku-2025"]),
    );
    expect(mapWithProjects.figures(series)).toHaveLength(mapWithProjects.figures(plain).length);
  });

  test("says that routes are approximate, that smaller projects wait, and when there is nothing to draw", () => {
    const notes = (patch: Partial<View>) =>
      mapWithProjects.notes(mapWithProjects.series(book, viewWith(patch)), i18n.en).join(" ");
    expect(notes({ layers: ["rail"] })).toMatch(/approximate.*borders/);
    expect(notes({ layers: ["rail"] })).toContain("smaller projects");
    expect(notes({ layers: ["education"] })).not.toContain("approximate");
    expect(notes({ layers: ["road"], year: 1993 })).toContain("had been begun by 1993");
  });
});
