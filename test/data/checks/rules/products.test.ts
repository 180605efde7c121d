import { expect, test } from "vitest";
import { checkProducts } from "../../../../src/data/check/rules/products-check.ts";
import type { Product } from "../../../../src/data/schema/schema.ts";
import { product, tablesOf, told, trade } from "./small-tables.ts";

const bought = trade({ flow: "import", usdBn: 10 });
const saidOf = (patch: Partial<Product>, rows = [bought]) =>
  told(checkProducts(tablesOf({ trade: rows, products: [product({ ...patch })] }))).map((line) =>
    line.replace(/^.+? \(line 2\): /, ""),
  );

test("codes have one label each", () => {
  const products = [
    product(),
    product({ period: "2023" }),
    product({ classification: "named", code: "fuels", label: "Oil" }),
    product({ period: "2022", label: "Oil" }),
    product({ code: "28", label: "Oil" }),
  ];
  expect(told(checkProducts(tablesOf({ products })))).toEqual([
    'data/products.json CHN KAZ 2022 import HS 27, paper (line 5): called "Oil", but "Fuels" before; give each code one label',
  ]);
});

test.each([
  ["01", true],
  ["27", true],
  ["2711", true],
  ["271121", true],
  ["99", true],
  ["00", false],
  ["77", false],
  ["7701", false],
  ["2", false],
  ["271", false],
  ["27112", false],
  ["27112100", false],
])("%s is a code of the Harmonized System: %s", (code, isCode) => {
  expect(saidOf({ code })).toEqual(
    isCode ? [] : [`there is no HS code ${code}; give a chapter (27), heading (2711) or subheading (271121)`],
  );
});

test("digits are of the Harmonized System alone", () => {
  const remedy = 'give HS codes as digits, others as "cars"';
  expect(saidOf({ classification: "named", code: "cars-2" })).toEqual([]);
  expect(saidOf({ classification: "named", code: "27" })).toEqual([`"27" is no code of "named"; ${remedy}`]);
  for (const code of ["cars", "27a", "a27"])
    expect(saidOf({ code })[0]).toBe(`"${code}" is no code of "HS"; ${remedy}`);
});

test("goods are worth no more than what was traded", () => {
  const said = "bn, of 10 bn that were traded in all; compare it with its page: unit and decimals";
  expect(saidOf({ usdBn: 10.3 })).toEqual([]);
  expect(saidOf({ usdBn: 10.4 })).toEqual([`10.4 ${said}`]);
  expect(saidOf({ usdBn: null, quantity: { value: 20, unit: "mt" } })).toEqual([]);
  // The largest that anybody gives for the flow.
  expect(saidOf({ usdBn: 10.4 }, [bought, trade({ ...bought, usdBn: 11 }), trade({ ...bought, usdBn: 9 })])).toEqual(
    [],
  );
  for (const other of [
    { flow: "export" },
    { period: "2023" },
    { reporter: "KAZ", partner: "CHN" },
    { partner: "KGZ" },
  ] as const) {
    expect(saidOf({ usdBn: 10.4 }, [trade({ ...bought, ...other })])).toEqual([]);
  }
});
