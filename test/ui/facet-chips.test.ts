import { expect, it } from "vitest";
import { toggled } from "../../src/ui/facet-chips.tsx";

const all = ["a", "b", "c"];

it.each([
  ["shows the first one chosen alone", all, "b", ["b"]],
  ["adds the next, in the order of all", ["b"], "a", ["a", "b"]],
  ["takes one back", ["a", "b"], "a", ["b"]],
  ["shows all once the last one is taken back", ["b"], "b", all],
  ["shows all once each one is chosen", ["a", "b"], "c", all],
])("a chip %s", (_, shown, value, next) => {
  expect(toggled(all, shown, value)).toEqual(next);
});
