import { describe, expect, it } from "vitest";
import { centralAsia } from "../../src/data/countries.ts";
import { defaultView, formatAddress, parseAddress, parseEmbedFlags } from "../../src/view/address.ts";
import { longestSearch } from "../../src/view/parameters.ts";
import type { View } from "../../src/view/view.ts";
import { bounds, frozen, initial, parse, versions, view } from "./sample-bounds.ts";

const reasons = (search: string) => parse(search).notices.map(({ parameter, reason }) => `${parameter}: ${reason}`);

describe("writing", () => {
  it("writes nothing for the default view", () => {
    expect(formatAddress(initial, bounds)).toBe("");
  });

  it("writes only what differs, in a fixed order and readable", () => {
    const wanted = view({ year: 2013, countries: ["KAZ", "UZB"], years: [2013, 2024], layers: [] });
    expect(formatAddress(wanted, bounds)).toBe("?countries=KAZ,UZB&years=2013-2024&year=2013&layers=");
  });

  it("keeps the version of the data that a page shows, also in links to other views", () => {
    const link = formatAddress({ ...defaultView(frozen), year: 2013 }, frozen);
    expect(link).toBe("?year=2013&data=2025.12.01-0f3e77");
    expect(parseAddress(link, frozen).view).toEqual(view({ year: 2013, data: "2025.12.01-0f3e77" }));
    expect(parseAddress("", frozen).view.data).toBeNull();
  });

  it("keeps an embed's flags behind the view", () => {
    const { flags } = parseEmbedFlags("?plain=1&fit=1&year=2020", bounds);
    expect(formatAddress(view({ year: 2020 }), bounds, flags)).toBe("?year=2020&plain=1&fit=1");
  });
});

describe("reading", () => {
  it("has the default that the two summits' story needs", () => {
    expect(initial).toMatchObject({ years: [1992, 2025], year: 2024, compare: 2022, flow: "total", unit: "usd" });
    expect(initial).toMatchObject({ countries: centralAsia, ledger: "china", event: null, theme: "auto" });
    expect(initial.layers).toEqual(["trade", "events"]);
  });

  it.each([
    ["?countries=uzb, kaz,KAZ", { countries: ["KAZ", "UZB"] }],
    ["?countries=KAZ%2CUZB", { countries: ["KAZ", "UZB"] }],
    ["?years=2024-2013", { years: [2013, 2024] }],
    ["?years=2013+%E2%80%93+2024", { years: [2013, 2024] }],
    ["?years=2013", { years: [2013, 2013] }],
    ["?flow=EXPORT&unit=Index&theme=%20dark", { flow: "export", unit: "index", theme: "dark" }],
    ["?layers=", { layers: [] }],
    ["?layers=events,trade", { layers: ["trade", "events"] }],
    ["?layers=rail,events", { layers: ["events", "rail"] }],
    ["?status=Planned,operating", { status: ["operating", "planned"] }],
    ["?project=CKU-railway&status=operating,construction,planned,suspended", { project: "cku-railway" }],
    ["?year=2013&year=2014", { year: 2013 }],
    ["?year=2013&years=2020-2025", { year: 2013, years: [2020, 2025] }],
    ["?event=Summit-Xian-2023", { event: "summit-xian-2023" }],
    ["?event=", {}],
    ["?types=treaty,SUMMIT", { types: ["summit", "treaty"] }],
    ["?kinds=press,statistics", { kinds: ["statistics", "press"] }],
    ["?articles=SEED-002,seed-000", { articles: ["seed-000", "seed-002"] }],
    ["?articles=seed-000,seed-001,seed-002", {}],
    ["?articles=", {}],
    ["?verdicts=Unverified,contradicted&claims=trade", { verdicts: ["contradicted", "unverified"], claims: ["trade"] }],
    ["?unit=index&base=2010", { unit: "index", base: 2010 }],
    ["?q=Xi%27an+%26+Astana ", { q: "Xi'an & Astana " }],
    ["?context=blr,RUS", { context: ["RUS", "BLR"] }],
    ["?context=", {}],
    ["?asof=2023-05-19", { asof: "2023-05-19" }],
    ["?asof=2024-02-29+", { asof: "2024-02-29" }],
    ["?asof=", {}],
    ["?data=2026.03.18-AB12CD+", { data: "2026.03.18-ab12cd" }],
    ["?data=", {}],
    ["?year=1992&compare=2025", { year: 1992, compare: 2025 }],
    ["?asof=1994-04-20", { asof: "1994-04-20" }],
    ["?asof=2026-03-18", { asof: "2026-03-18" }],
    ["?asof=+&data=+&event=+&project=+&from=+&to=+", {}],
    ["?project=+CAGP-D+", { project: "cagp-d" }],
    ["?from=2025.12.01-0F3E77&to=+2026.03.18-ab12cd", { from: "2025.12.01-0f3e77", to: "2026.03.18-ab12cd" }],
    [`?q=${"x".repeat(longestSearch)}`, { q: "x".repeat(longestSearch) }],
    ["?q=a%07b", { q: "a b" }],
  ] satisfies Array<[string, Partial<View>]>)("takes %s as it is meant", (search, patch) => {
    expect(parse(search)).toEqual({ view: view(patch), notices: [] });
  });

  it("lets each bad value fall back alone", () => {
    const { view: read, notices } = parse("?year=abc&flow=both&countries=KAZ&compare=1900&unit=eur");
    expect(read).toEqual(view({ countries: ["KAZ"] }));
    expect(notices).toEqual([
      { parameter: "year", raw: "abc", reason: "year", shown: "2024" },
      { parameter: "compare", raw: "1900", reason: "year", shown: "2022" },
      { parameter: "flow", raw: "both", reason: "choice", shown: "total" },
      { parameter: "unit", raw: "eur", reason: "choice", shown: "usd" },
    ]);
  });

  it("keeps what is known among what is not, and says so", () => {
    expect(parse("?countries=KAZ,RUS").view.countries).toEqual(["KAZ"]);
    expect(parse("?layers=events,canals").view.layers).toEqual(["events"]);
    expect(parse("?articles=seed-001,seed-009").view.articles).toEqual(["seed-001"]);
    expect(
      reasons("?countries=KAZ,RUS&layers=events,canals&status=planned,rumoured&articles=seed-001,seed-009"),
    ).toEqual(["countries: countries-some", "layers: layers-some", "status: status-some", "articles: articles-some"]);
  });

  it.each([
    ["?countries=", "countries: countries"],
    ["?countries=XXX", "countries: countries"],
    ["?years=2013-", "years: years"],
    ["?years=1980-2024", "years: years"],
    ["?years=2013-2024-2025", "years: years"],
    ["?year=2024.5", "year: year"],
    ["?year=2030", "year: year"],
    ["?layers=canals", "layers: layers"],
    ["?status=", "status: status"],
    ["?project=no-such-project", "project: project"],
    ["?event=no-such-event", "event: event"],
    ["?theme=blue", "theme: choice"],
    ["?types=war", "types: types"],
    ["?kinds=", "kinds: kinds"],
    ["?articles=seed-009", "articles: articles"],
    ["?verdicts=true", "verdicts: verdicts"],
    ["?claims=,", "claims: claims"],
    ["?context=KAZ", "context: context"],
    ["?asof=2023-02-29", "asof: asof"],
    ["?asof=2023-13-01", "asof: asof"],
    ["?asof=2023-05", "asof: asof"],
    ["?asof=2026-03-19", "asof: asof"],
    ["?asof=1994-04-19", "asof: asof"],
    ["?asof=yesterday", "asof: asof"],
    ["?data=latest", "data: data"],
    ["?data=2026.03.18", "data: data"],
    ["?data=../2026.03.18-ab12cd", "data: data"],
    ["?data=2026.03.18-ab12cd0", "data: data"],
    ["?from=2025", "from: data"],
    ["?to=x2026.03.18-ab12cd", "to: data"],
    ["?year=12024", "year: year"],
    ["?asof=2023-05-19T00:00", "asof: asof"],
    ["?asof=x2023-05-19", "asof: asof"],
  ])("shows the default for %s and names it", (search, reason) => {
    expect(parse(search).view).toEqual(initial);
    expect(reasons(search)).toEqual([reason]);
  });

  it("shows the default where it does not know a parameter, and names it once, even by the name of a built-in", () => {
    expect(parse("?contries=KAZ&contries=UZB&__proto__=y&static=yes&deck=map")).toEqual({
      view: initial,
      notices: ["contries", "__proto__"].map((parameter) => ({ parameter, raw: "", reason: "unknown", shown: "" })),
    });
  });

  it("cuts a search that nobody could have typed, keeping whole characters", () => {
    const { view: read, notices } = parse(`?q=${encodeURIComponent("𝄞".repeat(longestSearch + 1))}`);
    expect(read.q).toBe("𝄞".repeat(longestSearch));
    expect(notices).toMatchObject([{ parameter: "q", reason: "search" }]);
  });

  it("writes a search that is broken text instead of failing on it", () => {
    expect(formatAddress(view({ q: "a\ud800" }), bounds)).toBe("?q=a%EF%BF%BD");
  });

  it("writes a year of its own as one, a span as two, articles with commas, and nothing for what is not open", () => {
    expect(formatAddress(view({ years: [2013, 2013] }), bounds)).toBe("?years=2013");
    expect(formatAddress(view({ articles: ["seed-000", "seed-001"] }), bounds)).toBe("?articles=seed-000,seed-001");
    const open = { event: "summit-xian-2023", project: "cagp-d", asof: "2023-05-19", base: 2010, from: versions[1] };
    expect(formatAddress(view({ ...open, from: versions[1] ?? null }), bounds)).toBe(
      "?base=2010&asof=2023-05-19&event=summit-xian-2023&project=cagp-d&from=2025.12.01-0f3e77",
    );
  });

  it("takes no id that begins or ends with what no id has", () => {
    const unknown = { ...bounds, events: null };
    for (const id of ["-treaty", "treaty/2030", "/treaty", "treaty 2030"]) {
      expect(parseAddress(`?event=${encodeURIComponent(id)}`, unknown).view.event, id).toBeNull();
    }
  });

  it("hands text of forty characters on whole", () => {
    const raws = [40, 41].map((length) => parse(`?year=${"x".repeat(length)}`).notices[0]?.raw);
    expect(raws).toEqual(["x".repeat(40), `${"x".repeat(39)}…`]);
  });

  it("takes any id for an event's as long as the events are not known", () => {
    const unknown = { ...bounds, events: null };
    expect(parseAddress("?event=treaty-2030", unknown)).toEqual({ view: view({ event: "treaty-2030" }), notices: [] });
    expect(parseAddress("?event=<b>", unknown).notices).toHaveLength(1);
  });

  it("takes any id for a project's as long as the projects are not known", () => {
    const unknown = { ...bounds, projects: null };
    expect(parseAddress("?project=canal-2", unknown)).toEqual({ view: view({ project: "canal-2" }), notices: [] });
    expect(parseAddress("?project=<b>", unknown).notices).toHaveLength(1);
  });

  it("takes any id for an article's as long as the statements are not known", () => {
    const unknown = { ...bounds, articles: null };
    expect(parseAddress("?articles=b,a,<b>", unknown)).toMatchObject({
      view: { articles: ["b", "a"] },
      notices: [{ parameter: "articles", reason: "articles-some" }],
    });
  });

  it("takes any day of the calendar as long as the sources are not known", () => {
    const unknown = { ...bounds, published: null };
    expect(parseAddress("?asof=2031-01-01", unknown)).toEqual({ view: view({ asof: "2031-01-01" }), notices: [] });
    expect(parseAddress("?asof=2031-02-29", unknown).notices).toHaveLength(1);
  });

  it("takes any version of the data as long as those kept are not known, and then only these", () => {
    expect(parse("?data=2031.01.01-ffffff").view.data).toBe("2031.01.01-ffffff");
    expect(parseAddress("?data=2031.01.01-ffffff", frozen)).toMatchObject({
      view: { data: null },
      notices: [{ parameter: "data", raw: "2031.01.01-ffffff", reason: "data" }],
    });
    expect(parseAddress("?data=2026.03.18-ab12cd", frozen)).toMatchObject({ view: { data: versions[0] }, notices: [] });
  });

  it("hands untrusted text on cut short and without characters that reorder what stands around it", () => {
    const [notice] = parse(`?year=${encodeURIComponent(`\u202e<b>${"x".repeat(60)}`)}`).notices;
    expect(notice?.raw).toBe(`\ufffd<b>${"x".repeat(35)}…`);
  });

  it("keeps defaults within a dataset that does not reach them", () => {
    expect(defaultView({ ...bounds, last: 2023 })).toMatchObject({ year: 2023, compare: 2022 });
  });
});

describe("an embed's flags", () => {
  it("are off by 0, and taken with spaces around them", () => {
    expect(parseEmbedFlags("?static=+1&plain=+0+", bounds)).toEqual({
      flags: { static: true, transparent: false, plain: false, fit: false },
      notices: [],
    });
  });

  it("are on by 1 only", () => {
    const { flags, notices } = parseEmbedFlags("?static=1&transparent=yes&plain=0", bounds);
    expect(flags).toEqual({ static: true, transparent: false, plain: false, fit: false });
    expect(notices).toEqual([{ parameter: "transparent", raw: "yes", reason: "flag", shown: "0" }]);
  });
});
