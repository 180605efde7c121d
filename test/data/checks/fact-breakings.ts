import { change, type Kind, middleOf, spoilText, vanish } from "./breaking.ts";

/** Ways of getting events, places, sources, projects and claims wrong, seven of each kind. */
export const factBreakings: Readonly<Record<string, Kind>> = {
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
    "a year after its sources": ({ events }, { of }) => {
      const row = of(events.filter(({ date, endDate, announced }) => date.length === 10 && !endDate && !announced));
      return ["events", change(row, { date: `${Number(row.date.slice(0, 4)) + 20}${row.date.slice(4)}` })];
    },
    "announced for a day that is over": ({ events }, { of }) => [
      "events",
      change(of(events.filter(({ announced, date }) => !announced && date < "2026")), { announced: true }),
    ],
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
    "the same event from other sources": ({ events }, { of }) => {
      const twin = of(events);
      const row = { ...twin, id: "another-name", type: "mechanism" as const, title: twin.title.toUpperCase() };
      events.push(row);
      return ["events", row];
    },
    "a country that there is not": ({ events }, { of }) => {
      const row = of(events);
      row.participants.push("XQZ");
      return ["events", row];
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
    "a capital's digits swapped": ({ countries }, { of }) => {
      const row = of(
        countries.filter(({ capital: { lat } }) => lat % 10 < 9 && Math.abs(Math.trunc(lat / 10) - (lat % 10)) > 1),
      );
      const digits = String(Math.trunc(row.capital.lat));
      row.capital.lat = Number(`${digits.slice(1)}${digits.slice(0, 1)}`);
      return ["countries", row];
    },
    "another town's": ({ events }, { of }) => {
      const known = new Set(["Astana", "Bishkek", "Tashkent", "Dushanbe", "Ashgabat"]);
      const row = of(events.filter(({ place }) => place && known.has(place.name)));
      if (row.place) change(row.place, { lon: 116.4, lat: 39.9 });
      return ["events", row];
    },
    "of a project in none of its countries": ({ projects }, { of }) => {
      const row = of(projects.filter(({ countries }) => countries.length === 1 && countries[0] !== "KAZ"));
      return ["projects", change(row, { countries: ["KAZ"] })];
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
    "an address twice, once with www": ({ sources }, { of }) => {
      const [one, other] = [of(sources.filter(({ url }) => url).slice(0, 300)), of(sources.slice(400))];
      const url = one.url?.replace(/:\/\/(www\.)?/, (start) => (start.endsWith("www.") ? "://" : "://www.")) ?? null;
      return ["sources", change(other, { url })];
    },
    "linked without an address": ({ sources }, { of }) => [
      "sources",
      change(of(sources.filter(({ url }) => url)), { url: null, linkable: true }),
    ],
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
    "open and under construction": ({ projects }, { of }) => {
      const row = of(projects.filter(({ opened, status }) => opened !== null && status === "operating"));
      return ["projects", change(row, { status: "construction" })];
    },
    "its loans on nobody's record": ({ projects }, { of }) => {
      const row = of(projects.filter(({ financing }) => financing.length > 0));
      return ["projects", change(row, { sources: ["astanatimes-2025-01-kazakhstan-first"] })];
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
    "a project": vanish("projects"),
    "an amount in yuan": vanish("yuan"),
  },
};
