import { expect, test } from "vitest";
import { layersOf } from "../../src/view/project-layers.ts";
import { projectLayers } from "../../src/view/view.ts";
import { book } from "../book.ts";

const { projects } = book.dataset;

test("each layer has projects, and each project a layer", () => {
  const layers = projects.map(({ kind }) => layersOf(kind));
  expect(layers.every((names) => names.length > 0)).toBe(true);
  expect(layersOf("building")).toEqual(["education"]);
  expect(new Set(layers.flat())).toEqual(new Set(projectLayers));
});
