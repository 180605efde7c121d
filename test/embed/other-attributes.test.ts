import { expect, test } from "vitest";
import { otherAttributes } from "../../src/embed/other-attributes.ts";
import { parameters } from "../../src/view/parameters.ts";

test("every parameter of the view can be an attribute of the element", () => {
  const names = [...Object.keys(parameters), "static", "transparent", "plain", "fit"];
  expect(names.filter((name) => otherAttributes.test(name))).toEqual([]);
});

test("what pages put on any element is no parameter", () => {
  for (const name of ["class", "style", "lang", "data-year", "aria-label", "_ngcontent-abc"]) {
    expect(otherAttributes.test(name), name).toBe(true);
  }
});
