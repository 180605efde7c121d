import fc from "fast-check";
import { expect, test } from "vitest";
import { packRows, shortName, unpackRows } from "../../../src/data/parts/packed-rows.ts";

test("rows come out of their columns as they went in", () => {
  const value = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
    fc.constant(null),
    fc.array(fc.string()),
  );
  const rows = fc.array(
    fc.record({ always: fc.integer(), a: value, b: fc.constantFrom("x", "y"), c: value }, { requiredKeys: ["always"] }),
  );
  fc.assert(
    fc.property(rows, (all) => {
      const packed = JSON.parse(JSON.stringify(packRows(all)));
      expect(unpackRows(packed)).toEqual(JSON.parse(JSON.stringify(all)));
    }),
  );
});

test("short names and lists of them come out as they went in, however they follow each other", () => {
  const name = fc.integer({ min: 0, max: 1_400 }).map(shortName);
  const rows = fc.array(fc.record({ id: name, sources: fc.array(name) }));
  fc.assert(
    fc.property(rows, (all) => {
      expect(unpackRows(packRows(all))).toEqual(all);
    }),
  );
  const row = Array.from({ length: 300 }, (_, index) => ({ id: shortName(index + 36) }));
  expect(unpackRows(packRows(row))).toEqual(row);
  expect(JSON.stringify(packRows(row)).length).toBeLessThan(60);
});

test("what nobody asks for is left out", () => {
  expect(unpackRows(packRows([{ a: 1, note: "long" }, { a: 2 }], ["note"]))).toEqual([{ a: 1 }, { a: 2 }]);
});
