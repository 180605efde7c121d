import { describe, expect, test } from "vitest";
import { openBook } from "../../src/data/book.ts";
import type { Project } from "../../src/data/schema/schema.ts";
import { projectSeries } from "../../src/series/project-series.ts";
import { stageIn } from "../../src/series/project-stage.ts";
import { usualLayers, type View } from "../../src/view/view.ts";
import { book, datasetTables } from "../book.ts";
import { viewWith } from "../views.ts";

const drawn = (patch: Partial<View>) => projectSeries(book, viewWith(patch)).projects;
const ids = (patch: Partial<View>) => drawn(patch).map(({ project }) => project.id);
const dated = (patch: Partial<Project>) => ({ started: null, opened: null, status: "operating", ...patch }) as Project;

describe("a project's stage", () => {
  const finished = dated({ started: 2009, opened: 2012 });

  test("follows its years", () => {
    expect(stageIn(finished, 2008)).toBeNull();
    expect(stageIn(finished, 2009)).toEqual({ status: "construction", dated: true });
    expect(stageIn(finished, 2011)).toEqual({ status: "construction", dated: true });
    expect(stageIn(finished, 2012)).toEqual({ status: "operating", dated: true });
  });

  test("is nothing before an opening whose beginning is unknown", () => {
    expect(stageIn(dated({ opened: 2003 }), 2002)).toBeNull();
    expect(stageIn(dated({ opened: 2003 }), 2003)).toEqual({ status: "operating", dated: true });
  });

  test("is what it is today, and says that it is not known since when, where years are missing", () => {
    expect(stageIn(dated({}), 1995)).toEqual({ status: "operating", dated: false });
    expect(stageIn(dated({ started: 2014, status: "suspended" }), 2013)).toBeNull();
    expect(stageIn(dated({ started: 2014, status: "suspended" }), 2015)).toEqual({ status: "suspended", dated: false });
    expect(stageIn(dated({ started: 2025, status: "construction" }), 2025)).toEqual({
      status: "construction",
      dated: true,
    });
  });
});

describe("projects on the map", () => {
  test("are those of the layers shown, and none without one", () => {
    expect(ids({ layers: usualLayers })).toEqual([]);
    expect(ids({ layers: ["rail"] })).toContain("cku-railway");
    expect(ids({ layers: ["rail"] })).not.toContain("cagp-ab");
    expect(ids({ layers: ["pipeline"] })).toEqual(expect.arrayContaining(["cagp-ab", "kco-atasu-alashankou"]));
  });

  test("of two layers are drawn once, in the first that is shown", () => {
    const layerOf = (layers: View["layers"]) =>
      drawn({ layers }).flatMap(({ project, layer }) => (project.id === "atyrau-refinery" ? [layer] : []));
    expect(layerOf(["energy", "industry"])).toEqual(["energy"]);
    expect(layerOf(["industry"])).toEqual(["industry"]);
  });

  test("show what stood by the year, and in which state", () => {
    const pipeline = (year: number) =>
      drawn({ layers: ["pipeline"], year }).find(({ project }) => project.id === "cagp-ab")?.status;
    expect([2007, 2008, 2009, 2024].map(pipeline)).toEqual([undefined, "construction", "operating", "operating"]);
    expect(ids({ layers: ["rail"], year: 2023 })).not.toContain("cku-railway");
  });

  test("are filtered by the state that they are drawn in", () => {
    const building = { layers: ["pipeline"], status: ["construction"] } as const;
    expect(ids({ ...building, year: 2008 })).toContain("cagp-ab");
    expect(ids({ ...building, year: 2024 })).not.toContain("cagp-ab");
    expect(ids({ layers: ["pipeline"], status: ["planned"], year: 2024 })).toEqual(["cagp-d"]);
  });

  test("touch one of the countries shown", () => {
    expect(ids({ layers: ["rail"], countries: ["UZB"] })).toEqual(
      expect.arrayContaining(["cku-railway", "angren-pap-kamchik"]),
    );
    expect(ids({ layers: ["rail"], countries: ["UZB"] })).not.toContain("vahdat-yovon");
  });

  test("are drawn layer by layer, the larger first, then by the year of their begin, then by name", () => {
    const tables = datasetTables();
    const [any] = tables.projects;
    if (!any) throw new Error("The frozen dataset has no projects");
    const row = (id: string, patch: Partial<Project>): Project => ({
      ...any,
      kind: "road",
      tier: 2,
      started: 2010,
      opened: null,
      status: "construction",
      countries: ["CHN", "KAZ"],
      id,
      ...patch,
    });
    const projects = [
      row("g-undated", { started: null, opened: null }),
      row("f-opened", { started: null, opened: 2012, status: "operating" }),
      row("e-later", { started: 2011 }),
      row("d-same-year", {}),
      row("c-same-year", {}),
      row("b-large", { tier: 1, started: 2009 }),
      row("z-rail", { kind: "railway", started: 2021 }),
      row("for-china-alone", { countries: ["CHN"] }),
    ];
    const view = viewWith({ layers: ["road", "rail"], year: 2024 });
    const series = projectSeries(openBook({ ...tables, projects }), view);
    expect(series.year).toBe(2024);
    expect(series.projects.map(({ project }) => project.id)).toEqual([
      "z-rail",
      "b-large",
      "c-same-year",
      "d-same-year",
      "e-later",
      "f-opened",
      "g-undated",
    ]);
    expect(new Set(series.projects.map(({ open }) => open))).toEqual(new Set([false]));
    expect(series.projects[0]?.sources.map(({ id }) => id)).toEqual(any.sources);
  });

  test("hold the open one whatever the filters, as long as it had begun", () => {
    const open = { project: "cagp-d", layers: ["rail"], status: ["operating"], countries: ["KAZ"] } as const;
    expect(drawn(open).find(({ project }) => project.id === "cagp-d")).toMatchObject({
      open: true,
      layer: "pipeline",
      status: "planned",
    });
    expect(ids({ ...open, year: 2000 })).not.toContain("cagp-d");
  });
});
