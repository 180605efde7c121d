import { expect, test } from "vitest";
import { preloadedWith } from "../../scripts/build/first-view-chunks.ts";

const deps = ["assets/base-AbCd12_-.js", "assets/charts-AbCd12_-.js", "assets/map-chart-AbCd12_-.js", "assets/map.css"];

test("a part is loaded together with its styles and the scripts that are not there yet", () => {
  expect(preloadedWith(deps, "assets/explore-AbCd12_-.js")).toEqual(["assets/map-chart-AbCd12_-.js", "assets/map.css"]);
});

test("for pages, whose HTML announces their scripts, only styles are named", () => {
  expect(preloadedWith(deps, "assets/base-AbCd12_-.js")).toEqual(["assets/map.css"]);
});

test("a script that only begins like one of the first view is none of it", () => {
  expect(preloadedWith(["assets/explore-side-AbCd12_-.js"], "assets/explore-AbCd12_-.js")).toHaveLength(1);
});
