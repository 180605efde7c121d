import { expect, test } from "vitest";
import { checkPrinted } from "../../../../../src/data/check/rules/trade/printed-check.ts";
import { tablesOf, told, trade, yuan } from "../small-tables.ts";

test.each([
  [43.82, "$43.82 billion"],
  [0.4774, "477.4 million USD"],
  [3.678, "3 billion 678 million"],
  [0.000477, "477 thousand US dollars"],
  [43.82, "438.2亿美元"],
  [2.003004, "2 billion 3 million 4 thousand"],
])("%f bn is what “%s” says", (usdBn, asPublished) => {
  expect(told(checkPrinted(tablesOf({ trade: [trade({ usdBn, asPublished })] })))).toEqual([]);
});

test.each([
  [48.32, "$43.82 billion"],
  [4.382, "$43.82 billion"],
  [3.679, "3 billion 678 million"],
  [3, "3 trains"],
  [3.678, "3 trains 678 million"],
  [43.82, "nothing"],
])("%f bn is not what “%s” says", (usdBn, asPublished) => {
  const rows = [trade({ period: "2023" }), trade({ usdBn, asPublished })];
  expect(told(checkPrinted(tablesOf({ trade: rows })))).toEqual([
    `data/trade.json CHN KAZ 2024 total, paper (line 3): ${usdBn} bn is not what "${asPublished}" says; give usdBn in billions of US dollars, and asPublished with its unit ("$41.2bn", "38.6 million USD")`,
  ]);
});

test("yuan likewise", () => {
  const rows = [yuan(), yuan({ period: "2023", cnyBn: 311.79753, asPublished: "31179753 (10,000 yuan)" })];
  expect(told(checkPrinted(tablesOf({ yuan: rows })))).toEqual([]);
  expect(told(checkPrinted(tablesOf({ yuan: [yuan(), yuan({ cnyBn: 28 })] })))).toEqual([
    'data/yuan.json CHN KAZ 2024 total, paper (line 3): 28 bn is not what "2800亿元" says; give cnyBn in billions of yuan, and asPublished with its unit ("1730.5亿元", "31179753 (10,000 yuan)")',
  ]);
});
