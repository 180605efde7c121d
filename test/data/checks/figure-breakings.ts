import type { Dataset, TradeFact } from "../../../src/data/schema/schema.ts";
import { change, type Kind, pairOf, scaled, solid } from "./breaking.ts";

/** Ways of getting amounts and rates wrong, seven of each kind. */
export const figureBreakings: Readonly<Record<string, Kind>> = {
  growth: {
    "a sign lost": ({ growth }, { of }) => {
      const row = of(
        growth.filter(({ growthPct, source }) => growthPct > 7 && growthPct < 90 && source.startsWith("gacc")),
      );
      return ["growth", change(row, { growthPct: -row.growthPct })];
    },
    "decimals shifted": ({ growth }, { of }) => {
      const row = of(growth.filter(({ period, flow }) => period === "2023" && flow === "total"));
      return ["growth", change(row, { growthPct: row.growthPct * 10 })];
    },
    "a factor for a rate": ({ growth }, { of }) => {
      const row = of(growth.filter(({ period, growthPct }) => period === "2023" && Math.abs(growthPct) > 20));
      return ["growth", change(row, { growthPct: 100 + row.growthPct })];
    },
    "all trade beyond both flows": ({ growth }, { of }) => {
      const row = of(growth.filter(({ source, flow }) => source.startsWith("gacc") && flow === "total"));
      return ["growth", change(row, { growthPct: row.growthPct + 60 })];
    },
    "points for per cent": ({ growth }, { of }) => {
      const row = of(growth.filter(({ period, growthPct }) => period === "2023" && Math.abs(growthPct) > 20));
      return ["growth", change(row, { growthPct: row.growthPct / 100 })];
    },
    "of another year": ({ growth }, { of }) => {
      const row = of(growth.filter(({ period, flow }) => period === "2023" && flow === "total"));
      return ["growth", change(row, { period: "2019" })];
    },
    "of the other flow": ({ growth }, { of }) => {
      const rows = growth.filter(({ source, flow }) => source.startsWith("gacc") && flow === "total");
      const row = of(rows);
      const [sold, bought] = (["export", "import"] as const).map((flow) =>
        growth.find((one) => one.partner === row.partner && one.source === row.source && one.flow === flow),
      );
      const farther = Math.max(sold?.growthPct ?? 0, bought?.growthPct ?? 0) + 5;
      return ["growth", change(row, { growthPct: farther })];
    },
  },
  amounts: {
    "a decimal shifted up": (tables, { of }) => scaled(of(solid(tables)), 10),
    "a decimal shifted down": (tables, { of }) => scaled(of(solid(tables)), 0.1),
    "millions as billions": (tables, { of }) => {
      const row = of(solid(tables).filter(({ usdBn }) => usdBn < 0.9));
      return scaled(row, 1000);
    },
    "yuan as dollars": ({ trade }, { of }) => {
      const row = of(
        trade.filter(
          ({ period, reporter, caveat, partner }) =>
            period === "2024" && reporter === "CHN" && !caveat && partner !== "RUS",
        ),
      );
      return scaled(row, 7.1);
    },
    "a slip that its own print contradicts": (tables, { of }) => {
      const row = of(solid(tables));
      return ["trade", change(row, { usdBn: row.usdBn + 0.11 })];
    },
    "a part larger than the year": ({ trade }, { of }) => {
      const whole = of(solid({ trade } as Dataset).filter(({ flow }) => flow === "total"));
      const row: TradeFact = { ...whole, period: `${whole.period}-01/${whole.period}-06`, usdBn: whole.usdBn * 1.5 };
      change(row, { asPublished: `$${row.usdBn} billion` });
      trade.push(row);
      return ["trade", row];
    },
    "yuan a decimal off": ({ yuan }, { of }) => {
      const row = of(yuan.filter(({ partner }) => partner !== "C5"));
      const cnyBn = Number((row.cnyBn * 10).toPrecision(8));
      return ["yuan", change(row, { cnyBn, asPublished: `${cnyBn} billion yuan` })];
    },
  },
  "sides and flows": {
    "flows swapped where another source has them": (tables, { of }) => {
      const row = of(
        tables.trade.filter(
          ({ reporter, period, flow, source }) =>
            reporter === "KGZ" && period > "1997" && flow === "export" && source === "stat-kg-geo-exports-github",
        ),
      );
      const pair = tables.trade.find(
        ({ reporter, period, source }) =>
          reporter === "KGZ" && period === row.period && source === "stat-kg-geo-imports-github",
      );
      const factor = (pair?.usdBn ?? 0) / row.usdBn;
      if (pair) scaled(pair, 1 / factor);
      return scaled(row, factor);
    },
    "flows swapped": (tables, { of }) => {
      const apart = solid(tables).filter((row) => {
        const pair = pairOf(tables, row);
        return row.flow === "export" && pair && Math.max(row.usdBn / pair.usdBn, pair.usdBn / row.usdBn) > 6;
      });
      const row = of(apart);
      const pair = pairOf(tables, row);
      const factor = (pair?.usdBn ?? 0) / row.usdBn;
      if (pair) scaled(pair, 1 / factor);
      return scaled(row, factor);
    },
    "a flow as the total": (tables, { of }) => {
      const row = of(
        solid(tables).filter((fact) => fact.flow === "total" && pairOf(tables, { ...fact, flow: "export" })),
      );
      const part = pairOf(tables, { ...row, flow: "export" });
      return scaled(row, (part?.usdBn ?? 1) / row.usdBn / 2);
    },
    "the other side's figure": (tables, { of }) => {
      const rows = tables.trade.filter(
        ({ reporter, partner, flow, period, caveat }) =>
          reporter === "CHN" && partner === "KGZ" && flow === "export" && period > "2004" && period < "2021" && !caveat,
      );
      const row = of(rows);
      const other = tables.trade.find(
        ({ reporter, period, flow, caveat }) =>
          reporter === "KGZ" && period === row.period && flow === "import" && !caveat,
      );
      return scaled(row, (other?.usdBn ?? 0.1) / row.usdBn);
    },
    "the partner's row as the reporter's": (tables, { of }) => {
      const row = of(
        tables.trade.filter(
          ({ reporter, partner, flow, period, caveat }) =>
            reporter === "KGZ" &&
            partner === "CHN" &&
            flow === "import" &&
            period > "2004" &&
            period < "2021" &&
            !caveat,
        ),
      );
      return ["trade", change(row, { reporter: "CHN", partner: "KGZ", flow: "export" })];
    },
    "another partner's": (tables, { of }) => {
      const row = of(
        solid(tables).filter(
          ({ reporter, partner, flow }) => reporter === "CHN" && partner === "KAZ" && flow === "total",
        ),
      );
      return ["trade", change(row, { partner: "TJK" })];
    },
    "another year's": (tables, { of }) => {
      const row = of(
        solid(tables).filter(
          ({ reporter, period, flow }) => reporter === "CHN" && period > "2000" && period < "2006" && flow === "export",
        ),
      );
      return ["trade", change(row, { period: "2014" })];
    },
  },
  denominators: {
    "a decimal shifted": ({ denominators }, { of }) => {
      const row = of(denominators);
      return ["denominators", change(row, { value: row.value * 10 })];
    },
    "thousands for persons": ({ denominators }, { of }) => {
      const row = of(denominators.filter(({ indicator }) => indicator === "population"));
      return ["denominators", change(row, { value: row.value / 1000 })];
    },
    "another country's": ({ denominators }, { of }) => {
      const row = of(denominators.filter(({ country }) => country === "TJK" || country === "KGZ"));
      const other = denominators.find(
        ({ indicator, period, country }) => indicator === row.indicator && period === row.period && country === "UZB",
      );
      return ["denominators", change(row, { value: other?.value ?? 1 })];
    },
    "the other measure": ({ denominators }, { of }) => {
      const row = of(denominators.filter(({ indicator }) => indicator === "gdp"));
      return ["denominators", change(row, { value: 8_000_000 })];
    },
    "a digit lost": ({ denominators }, { of }) => {
      const row = of(denominators);
      return ["denominators", change(row, { value: Math.trunc(row.value / 10) })];
    },
    "millions for dollars": ({ denominators }, { of }) => {
      const row = of(denominators.filter(({ indicator }) => indicator === "gdp"));
      return ["denominators", change(row, { value: row.value / 1e6 })];
    },
    "ten years later": ({ denominators }, { of }) => {
      const rows = denominators.filter(({ indicator, period }) => indicator === "population" && period < "2008");
      const row = of(rows);
      const later = denominators.find(
        (one) =>
          one.indicator === row.indicator &&
          one.country === row.country &&
          one.period === String(Number(row.period) + 12),
      );
      return ["denominators", change(row, { value: later?.value ?? 1 })];
    },
  },
};
