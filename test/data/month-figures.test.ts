import { describe, expect, test } from "vitest";
import { cumulatedFigure, monthFigure, periodOfMonth, periodTo } from "../../src/data/figures/month-figures.ts";
import type { Flow } from "../../src/data/figures/figure-type.ts";
import type { Dataset } from "../../src/data/schema/schema.ts";
import { bookOf, dollars, type SourceId, yuan } from "./figure-ground.ts";

type Rows = Pick<Partial<Dataset>, "trade" | "yuan">;

const year = dollars("total", 42);
const upTo = (month: number) => ({ period: periodTo(2024, month) });
const alone = (month: number) => ({ period: periodOfMonth(2024, month) });
const to = (month: number, usdBn: number, source?: SourceId) => dollars("total", usdBn, source, upTo(month));

function cumulated(rows: Rows, month: number, flow: Flow = "total") {
  return cumulatedFigure(bookOf(rows), "china", "KAZ", 2024, month, flow);
}

function month(rows: Rows, of: number, flow: Flow = "total") {
  return monthFigure(bookOf(rows), "china", "KAZ", 2024, of, flow);
}

test("months have two digits, and twelve of them are the year", () => {
  expect([periodTo(2024, 5), periodTo(2024, 11), periodTo(2024, 12)]).toEqual([
    "2024-01/2024-05",
    "2024-01/2024-11",
    "2024",
  ]);
  expect([periodOfMonth(2024, 5), periodOfMonth(2024, 12)]).toEqual(["2024-05/2024-05", "2024-12/2024-12"]);
});

describe("to the end of a month", () => {
  test("what was published stands, before what could be converted", () => {
    const rows = { trade: [year, to(5, 17)], yuan: [yuan("total", 300), yuan("total", 100, "table", upTo(5))] };
    expect(cumulated(rows, 5)).toMatchObject({ value: 17, status: "published", period: "2024-01/2024-05" });
  });

  test("yuan alone are converted at the rate of the year's total", () => {
    const rows = { trade: [year], yuan: [yuan("total", 300), yuan("total", 100, "table", upTo(5))] };
    expect(cumulated(rows, 5)).toMatchObject({ value: 14, status: "derived", formula: "from-yuan", partial: true });
    expect(cumulated(rows, 6)).toBeNull();
  });

  test("of a year whose total nobody published, or published as nothing, nothing is converted", () => {
    const amounts = [yuan("total", 300), yuan("total", 100, "table", upTo(5))];
    expect(cumulated({ yuan: amounts }, 5)).toBeNull();
    expect(cumulated({ trade: [year], yuan: amounts.slice(1) }, 5)).toBeNull();
    expect(cumulated({ trade: [year], yuan: [yuan("total", 0), ...amounts.slice(1)] }, 5)).toBeNull();
    const flows = [dollars("export", 20), dollars("import", 22)];
    expect(cumulated({ trade: flows, yuan: amounts }, 5)).toBeNull();
  });

  test("amounts of another publication have no rate", () => {
    const rows = { trade: [year], yuan: [yuan("total", 300), yuan("total", 100, "paper", upTo(5))] };
    expect(cumulated(rows, 5)).toBeNull();
  });

  test("a balance is that of its two converted flows, and none of one", () => {
    const flows = [yuan("export", 100, "table", upTo(5)), yuan("import", 40, "table", upTo(5))];
    const balance = cumulated({ trade: [year], yuan: [yuan("total", 300), ...flows] }, 5, "balance");
    expect(balance).toMatchObject({ status: "derived", formula: "balance", flow: "balance" });
    expect(balance?.value).toBeCloseTo(8.4, 9);
    expect(balance?.inputs.map(({ flow }) => flow)).toEqual(["export", "import"]);
    for (const flow of flows) {
      expect(cumulated({ trade: [year], yuan: [yuan("total", 300), flow] }, 5, "balance")).toBeNull();
    }
  });

  test("the partner's books have no yuan", () => {
    const rows = { trade: [year], yuan: [yuan("total", 300), yuan("total", 100, "table", upTo(5))] };
    expect(cumulatedFigure(bookOf(rows), "partner", "KAZ", 2024, 5, "total")).toBeNull();
  });
});

describe("a month alone", () => {
  test("is what was published of it, whatever else could be computed", () => {
    const rows = { trade: [to(4, 10), to(5, 13.25), dollars("total", 3.5, "table", alone(5))] };
    expect(month(rows, 5)).toMatchObject({ value: 3.5, status: "published" });
  });

  test("is the difference of what one publisher adds up", () => {
    const figure = month({ trade: [to(4, 10.25), to(5, 13.5)] }, 5);
    expect(figure).toMatchObject({
      value: 3.25,
      status: "derived",
      formula: "difference",
      flow: "total",
      period: "2024-05/2024-05",
      country: "KAZ",
    });
    expect(figure?.inputs.map(({ value }) => value)).toEqual([13.5, 10.25]);
    expect(
      month({ trade: [to(11, 38.25), { ...year, usdBn: 42.55, asPublished: "$42.55 billion" }] }, 12)?.value,
    ).toBeCloseTo(4.3, 9);
  });

  test("is no difference of two publishers, nor of one end", () => {
    expect(month({ trade: [to(4, 10.25, "paper"), to(5, 13.5)] }, 5)).toBeNull();
    expect(month({ trade: [to(5, 13.5)] }, 5)).toBeNull();
    expect(month({ trade: [to(4, 10.25)] }, 5)).toBeNull();
    expect(
      month({ trade: [to(4, 10.25, "ministry"), to(4, 10.15, "paper"), to(5, 13.5, "gazette")] }, 5)?.value,
    ).toBeCloseTo(3.35, 9);
  });

  test("in January is what was published to its end, or unknown", () => {
    expect(month({ trade: [to(1, 3.5)] }, 1)).toMatchObject({ value: 3.5, status: "published" });
    expect(month({ trade: [to(2, 6.5)] }, 1)).toBeNull();
  });

  test("is unknown where rounding leaves more than a tenth of it open, or earlier months were raised by more", () => {
    expect(month({ trade: [to(4, 10), to(5, 20)] }, 5)).toMatchObject({ value: 10 });
    expect(month({ trade: [to(4, 11), to(5, 20)] }, 5)).toBeNull();
    expect(month({ trade: [to(4, 13.75), to(5, 13.25)] }, 5)).toBeNull();
    expect(month({ trade: [to(4, 13.25), to(5, 13.25)] }, 5)).toBeNull();
  });

  test("has the balance of its two flows, and none of one", () => {
    const ends = (flow: "export" | "import", before: number, after: number) => [
      dollars(flow, before, "table", upTo(4)),
      dollars(flow, after, "table", upTo(5)),
    ];
    const [exported, imported] = [ends("export", 6.25, 8.5), ends("import", 4.25, 5.5)];
    const balance = month({ trade: [...exported, ...imported] }, 5, "balance");
    expect(balance).toMatchObject({ value: 1, formula: "balance", flow: "balance", status: "derived" });
    for (const trade of [exported, imported]) expect(month({ trade }, 5, "balance")).toBeNull();
  });

  describe("in yuan", () => {
    const whole = yuan("total", 300.125);
    const inYuan = (amount: number, when: { period: string }, source?: SourceId) => yuan("total", amount, source, when);
    const exact = { ...year, usdBn: 42.0175, asPublished: "$42.0175 billion" };

    test("is the difference of two ends", () => {
      const rows = { trade: [exact], yuan: [whole, inYuan(100, upTo(4)), inYuan(130, upTo(5))] };
      const figure = month(rows, 5);
      expect(figure?.value).toBeCloseTo(4.2, 9);
      expect(figure?.inputs.map(({ period }) => period)).toEqual(["2024-01/2024-05", "2024-01/2024-04"]);
    });

    test("is the next end less the month after and what was before, where its own end is not there", () => {
      const rows = {
        trade: [exact],
        yuan: [whole, inYuan(100, upTo(4)), inYuan(170, upTo(6)), inYuan(40, alone(6))],
      };
      const figure = month(rows, 5);
      expect(figure?.value).toBeCloseTo(4.2, 9);
      expect(figure?.inputs.map(({ period }) => period)).toEqual([
        "2024-01/2024-06",
        "2024-06/2024-06",
        "2024-01/2024-04",
      ]);
      for (const lacking of [1, 2, 3]) {
        expect(month({ ...rows, yuan: rows.yuan.toSpliced(lacking, 1) }, 5), `without ${lacking}`).toBeNull();
      }
    });

    test("is unknown where the ends come from two publications", () => {
      const rows = { trade: [exact], yuan: [whole, inYuan(100, upTo(4), "sister"), inYuan(130, upTo(5))] };
      expect(month(rows, 5)).toBeNull();
    });

    test("is known for December too, from the year itself", () => {
      const rows = { trade: [exact], yuan: [whole, inYuan(270.125, upTo(11))] };
      expect(month(rows, 12)?.value).toBeCloseTo(4.2, 9);
      const ofTotal = { trade: [exact, to(11, 37.8175)], yuan: [whole] };
      expect(month(ofTotal, 12)?.value).toBeCloseTo(4.2, 9);
    });
  });
});
