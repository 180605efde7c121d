import type { Dataset, TradeFact } from "../../../src/data/schema/schema.ts";
import { type Kind, change, middleOf, pairOf, scaled, solid, spoilText, vanish } from "./breaking.ts";

export const kinds: Readonly<Record<string, Kind>> = {
  text: {
    "not trimmed": spoilText((text) => ` ${text}`),
    "not composed": spoilText((text) => middleOf(text, "e\u0301")),
    "with a tag": spoilText((text) => middleOf(text, "<b>")),
    "with a control character": spoilText((text) => middleOf(text, "\u0007")),
    "with a line break": spoilText((text) => middleOf(text, "\n")),
    "turned round": spoilText((text) => middleOf(text, "\u202E")),
    blank: spoilText(() => "  "),
  },
  "time of events": {
    "after its sources": ({ events }, { of }) => {
      const row = of(events.filter(({ date, endDate, announced }) => date < "2024" && !endDate && !announced));
      return ["events", change(row, { date: `2026${row.date.slice(4)}` })];
    },
    "in the future": ({ events }, { of }) => {
      const row = of(events.filter(({ announced }) => !announced));
      return ["events", change(row, { date: "2042-05-01", endDate: "2042-05-02" })];
    },
    "no longer announced": ({ events }) => {
      const row = events.find(({ announced }) => announced);
      if (!row) throw new Error("nothing is announced");
      return ["events", change(row, { announced: false })];
    },
    "ends before it begins": ({ events }, { of }) => [
      "events",
      change(of(events.filter(({ date }) => date.length === 10)), { endDate: "1991-01-01" }),
    ],
    "a day that no calendar has": ({ events }, { of }) => ["events", change(of(events), { date: "2019-02-30" })],
  },
  "who, and once": {
    "the same event twice": ({ events }, { of }) => {
      const row = { ...of(events), id: "another-name" };
      events.push(row);
      return ["events", row];
    },
    "the same event under another title": ({ events }, { of }) => {
      const twin = of(events.filter(({ place }) => place));
      const row = { ...twin, id: "another-name", title: "What else it may be called" };
      events.push(row);
      return ["events", row];
    },
    "a participant twice": ({ events }, { of }) => {
      const row = of(events.filter(({ participants }) => participants.length > 0));
      row.participants.push(row.participants[0] ?? "CHN");
      return ["events", row];
    },
    "the host missing": ({ events }, { of }) => {
      const row = of(events.filter(({ place }) => place));
      return ["events", change(row, { participants: row.participants.filter((code) => code !== row.place?.country) })];
    },
    "one that the title names missing": ({ events }, { of }) => {
      const row = of(events.filter(({ title }) => /Kazakh|Uzbek|Tajik|Kyrgyz/.test(title)));
      return ["events", change(row, { participants: ["CHN"], place: null })];
    },
  },
  places: {
    "longitude and latitude swapped": ({ events }, { of }) => {
      const row = of(events.filter(({ place }) => place && place.lon < 90));
      if (row.place) change(row.place, { lon: row.place.lat, lat: row.place.lon });
      return ["events", row];
    },
    "a sign lost": ({ projects }, { of }) => {
      const row = of(projects);
      const place = of(row.places);
      change(place, { lat: -place.lat });
      return ["projects", row];
    },
    "two degrees off": ({ events }, { of }) => {
      const known = new Set(["Astana", "Beijing", "Bishkek", "Tashkent", "Dushanbe", "Ashgabat"]);
      const row = of(events.filter(({ place }) => place && known.has(place.name)));
      if (row.place) change(row.place, { lon: row.place.lon - 2 });
      return ["events", row];
    },
    "in another country": ({ events }, { of }) => {
      const row = of(events.filter(({ place }) => place?.country === "CHN"));
      if (row.place) row.place.country = "KAZ";
      return ["events", row];
    },
  },
  sources: {
    "published after it was read": ({ sources }, { of }) => [
      "sources",
      change(of(sources), { published: "2026-12-24" }),
    ],
    "a local address": ({ sources }, { of }) => [
      "sources",
      change(of(sources), { url: of(["http://localhost:8080/a", "http://192.168.1.4/a", "https://intranet/a"]) }),
    ],
    "with a password": ({ sources }, { of }) => {
      const row = of(sources.filter(({ url }) => url));
      return ["sources", change(row, { url: row.url?.replace("://", "://me:secret@") ?? null })];
    },
    "an address twice": ({ sources }, { of }) => {
      const [one, other] = [of(sources.filter(({ url }) => url).slice(0, 300)), of(sources.slice(400))];
      return ["sources", change(other, { url: `${one.url?.replace(/\/$/, "")}` })];
    },
    "nothing rests on it": ({ sources }, { of }) => {
      const row = { ...of(sources), id: "idle", url: "https://example.org/idle" };
      sources.push(row);
      return ["sources", row];
    },
  },
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
  },
  projects: {
    "a cost in millions": ({ projects }, { of }) => {
      const row = of(projects.filter(({ costUsdBn }) => costUsdBn !== null && costUsdBn < 0.1));
      return ["projects", change(row, { costUsdBn: (row.costUsdBn ?? 0) * 1000 })];
    },
    "a cost ten times too high": ({ projects }, { of }) => {
      const row = of(projects.filter(({ costUsdBn, kind }) => (costUsdBn ?? 0) > 0.65 && kind !== "industry"));
      return ["projects", change(row, { costUsdBn: (row.costUsdBn ?? 0) * 10 })];
    },
    "a length in metres": ({ projects }, { of }) => {
      const row = of(projects.filter(({ lengthKm }) => lengthKm !== null));
      return ["projects", change(row, { lengthKm: 11_000 })];
    },
    "a length ten times too small": ({ projects }, { of }) => {
      const row = of(projects.filter(({ lengthKm, places }) => lengthKm !== null && places.length > 1));
      return ["projects", change(row, { lengthKm: (row.lengthKm ?? 0) / 10 })];
    },
    "opened before it was started": ({ projects }, { of }) => {
      const row = of(projects.filter(({ started, opened }) => started !== null && opened !== null));
      return ["projects", change(row, { opened: (row.started ?? 2000) - 3 })];
    },
  },
  verdicts: {
    "contradicted by nothing": ({ claims }, { of }) => [
      "claims",
      change(of(claims.filter(({ verdict }) => verdict === "confirmed")), { verdict: "contradicted" }),
    ],
    "confirmed without evidence": ({ claims }, { of }) => [
      "claims",
      change(of(claims.filter(({ verdict }) => verdict === "unverified")), { verdict: "confirmed" }),
    ],
    "unverified with its evidence": ({ claims }, { of }) => [
      "claims",
      change(of(claims.filter(({ verdict, qualified }) => verdict === "confirmed" && !qualified)), {
        verdict: "unverified",
      }),
    ],
    "an amount that its sources do not have": ({ claims }, { of }) => {
      const row = of(
        claims.filter(({ id }) =>
          ["seed-fact-016", "seed-fact-212", "seed-fact-310", "seed-fact-408", "seed-fact-410"].includes(id),
        ),
      );
      return ["claims", change(row, { value: (row.value ?? 0) + 8 })];
    },
    "a goal set on another day than its event": ({ goals }, { of }) => [
      "goals",
      change(of(goals.filter(({ event }) => event !== null)), { date: "2021-03-01" }),
    ],
    "a goal due before it was set": ({ goals }, { of }) => [
      "goals",
      change(of(goals.filter(({ due }) => due !== null)), { due: 1999 }),
    ],
    "an outcome before its goal": ({ goals }) => {
      const row = goals.find(({ outcome }) => outcome);
      if (!row?.outcome) throw new Error("no goal has an outcome");
      row.outcome.events = ["summit-xian-2023"];
      return ["goals", row];
    },
  },
  vanished: {
    "a figure": vanish("trade"),
    "an event": vanish("events"),
    "an indicator": vanish("indicators"),
    "a claim": vanish("claims"),
    "a kind of goods": vanish("products"),
  },
};
