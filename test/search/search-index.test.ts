import { describe, expect, it } from "vitest";
import { langs } from "../../src/i18n/languages.ts";
import { searchKinds } from "../../src/search/kinds/kinds.ts";
import { tasks } from "../../src/search/kinds/guide-kind.ts";
import { createSearchIndex, longestGroup } from "../../src/search/search-index.ts";
import { synonyms } from "../../src/search/synonyms.ts";
import { datasetTables } from "../book.ts";
import { firstId, foundIds, indexes, searchGround } from "./search-ground.ts";

const countries = [
  ["KAZ", ["Kazakhstan", "Kasachstan", "kasachstan", "KAZ", "Казахстан", "Қазақстан", "Qazaqstan", "哈萨克斯坦", "kz"]],
  [
    "KGZ",
    [
      "Kyrgyzstan",
      "Kirgisistan",
      "Kirgistan",
      "Kirghizia",
      "Kirgisien",
      "Киргизия",
      "Кыргызстан",
      "kirgisische Republik",
    ],
  ],
  ["TJK", ["Tajikistan", "Tadschikistan", "Таджикистан", "Тоҷикистон", "تاجیکستان", "tadjikistan"]],
  ["TKM", ["Turkmenistan", "Türkmenistan", "turkmenien", "Туркмения"]],
  [
    "UZB",
    ["Uzbekistan", "Usbekistan", "Oʻzbekiston", "O'zbekiston", "ozbekiston", "Узбекистан", "Ўзбекистон", "Özbekistan"],
  ],
] as const;

const tables = datasetTables();

/** An event of which only the title is looked at. */
function event(id: string, title: string) {
  const [any] = tables.events;
  if (!any) throw new Error("no events");
  return { ...any, id, title, summary: "", outcomes: [], place: null };
}

describe.each(langs)("on a page in %s", (lang) => {
  it.each(countries)("%s comes first by every spelling of its name", (code, spellings) => {
    for (const spelling of spellings) expect(firstId(lang, spelling), spelling).toBe(`country ${code}`);
  });

  it.each([
    ["UZB", "uzbekistna"],
    ["UZB", "Tahskent"],
    ["KGZ", "Kyrgystan"],
    ["KGZ", "Bishkeck"],
    ["KAZ", "Kazahkstan"],
    ["TKM", "Turkemnistan"],
    ["TKM", "Aschgabat"],
    ["TJK", "Duschanbe"],
  ])("%s is found as “%s”: slips of the pen, and capitals", (code, typed) => {
    expect(foundIds(lang, typed, "country")).toContain(`country ${code}`);
  });

  it.each(["xian", "Xi'an", "Xi’an", "XI’AN", "Xi an", "Chang'an", "Changan", "Сиань", "西安"])(
    "“%s” leads to the summit there",
    (typed) => {
      expect(foundIds(lang, typed, "event")[0]).toBe("event summit-xian-2023");
    },
  );

  it.each(["中国", "中國", "Қытай", "Хитой", "Xitoy", "Китай", "چین", "Hytaý", "Çin"])(
    "“%s” finds what is about China",
    (typed) => {
      expect(foundIds(lang, typed, "event").length).toBeGreaterThan(3);
    },
  );

  it.each(["SCO founded", "SOZ Shanghai 2001", "ШОС 2001", "Shanghai Cooperation Organization 2001"])(
    "“%s” leads to the founding of the organisation",
    (typed) => {
      expect(foundIds(lang, typed, "event")[0]).toBe("event sco-founded-2001");
    },
  );

  it("finds an event by what it is about, in both languages", () => {
    for (const typed of [
      "Gipfel Astana 2025",
      "summit astana 2025",
      "sumit astnaa 2025",
      "the summit of 2025 in Astana",
    ]) {
      expect(foundIds(lang, typed, "event"), typed).toContain("event summit-astana-2025");
    }
    for (const typed of ["pipline", "Gasleitung", "газопровод"]) {
      expect(foundIds(lang, typed, "event").join(), typed).toContain("event gas-");
    }
    for (const typed of ["106.3", "106,3"]) expect(firstId(lang, typed), typed).toBe("event trade-100bn-2026");
  });

  it("finds years, the newest first, and a country in a year", () => {
    expect(firstId(lang, "2013")).toBe("year 2013");
    expect(foundIds(lang, "201", "year").slice(0, 3)).toEqual(["year 2019", "year 2018", "year 2017"]);
    for (const typed of ["Kasachstan 2013", "2013 kazakhstan", "Казахстан 2013"]) {
      const [group] = indexes[lang].find(typed);
      expect(group?.found[0]?.entry.target, typed).toEqual({
        page: "",
        patch: { countries: ["KAZ"], year: 2013, event: null, project: null },
      });
    }
    expect(foundIds(lang, "Kasachstan 1950", "year")).toEqual([]);
    expect(foundIds(lang, "Peking 2013", "year")).toEqual([]);
  });

  it("finds spans of years, with countries, flows and units, in any order and language", () => {
    const patchOf = (typed: string) => indexes[lang].find(typed)[0]?.found[0]?.entry.target.patch;
    const common = { event: null, project: null };
    for (const typed of ["kazakhstan 2013-2024", "2013–2024 Kasachstan", "Қазақстан from 2013 to 2024"]) {
      expect(patchOf(typed), typed).toEqual({ countries: ["KAZ"], years: [2013, 2024], year: 2024, ...common });
    }
    expect(patchOf("Usbekistan Kasachstan Exporte 2024 bis 2013")).toEqual({
      countries: ["KAZ", "UZB"],
      flow: "export",
      years: [2013, 2024],
      year: 2024,
      ...common,
    });
    expect(patchOf("trade per capita 2020")).toEqual({ flow: "total", unit: "capita", year: 2020, ...common });
    expect(patchOf("2013-2024")).toEqual({ years: [2013, 2024], year: 2024, ...common });
    expect(foundIds(lang, "kazakhstan 1950-2024", "year")).toEqual([]);
    expect(foundIds(lang, "kazakhstan summit 2013-2024", "year")).toEqual([]);
  });

  it("finds what people want to do, and the part of a page that tells how", () => {
    for (const [typed, id] of [
      ["download", "download"],
      ["herunterladen", "download"],
      ["embed", "embed"],
      ["einbetten", "embed"],
      ["gap", "gap"],
      ["cite", "cite"],
      ["slides", "slide"],
    ] as const) {
      expect(foundIds(lang, typed, "guide")[0], typed).toBe(`guide ${id}`);
    }
    expect(foundIds(lang, "reveal.js", "guide")).toContain("guide docs/#reveal");
    for (const typed of ["per capita", "pro Kopf"]) {
      const found = indexes[lang].find(typed).flatMap((group) => group.found);
      expect(found[0]?.entry.target.patch, typed).toEqual({ unit: "capita" });
    }
  });

  it("finds charts, measures and reasons", () => {
    for (const typed of ["gap", "Unterschied"]) {
      expect(foundIds(lang, typed, "chart"), typed).toContain("chart embed/gap/");
    }
    expect(foundIds(lang, "map", "chart")).toContain("chart embed/map/");
    for (const typed of ["debt to China Kyrgyzstan", "Kirgisistan debt"]) {
      expect(foundIds(lang, typed, "measure"), typed).toContain("measure debt-to-china KGZ");
    }
    expect(foundIds(lang, "transit", "reason")).toEqual(["reason transit"]);
  });

  it("finds no other thing that an old name of a place happens to be the name of", () => {
    const carmaker = { ...searchGround(lang), tables: { events: [event("car", "Changan opens a plant in Tashkent")] } };
    const index = createSearchIndex(searchKinds, carmaker);
    expect(index.find("xian")).toEqual([]);
    const [found] = index.find("changan")[0]?.found ?? [];
    expect(found?.entry.id).toBe("event car");
  });

  it("finds settings and pages by what people call them", () => {
    expect(indexes[lang].find("dark mode")[0]?.found[0]?.entry.target.patch).toEqual({ theme: "dark" });
    expect(indexes[lang].find("Nachtmodus")[0]?.found[0]?.entry.target.patch).toEqual({ theme: "dark" });
    expect(indexes[lang].find("german")[0]?.found[0]?.entry.target.lang).toBe("de");
    expect(firstId("en", "sources")).toBe("page sources/");
    expect(firstId("de", "Quellen")).toBe("page sources/");
  });

  it("finds projects by name, kind and place", () => {
    for (const typed of ["CKU", "Bahn Torugart", "railway Kashgar Andijan", "Kashgar railwya"]) {
      expect(foundIds(lang, typed, "project"), typed).toContain("project cku-railway");
    }
    const [cku] = indexes[lang].find("cku railway").find(({ kind }) => kind.id === "project")?.found ?? [];
    expect(cku?.entry.target).toMatchObject({
      page: "",
      patch: { project: "cku-railway", layers: ["trade", "events", "rail"] },
    });
  });

  it("finds sources by publisher and title", () => {
    expect(foundIds(lang, "24.kg differ 4.1", "source")).toContain("source 24kg-2017-differ-4-1");
    expect(foundIds(lang, "Syndicate nobody cites", "source")).toEqual([]);
  });

  it("finds nothing where there is nothing, and no year for a year mistyped", () => {
    expect(indexes[lang].find("qwertzuiop")).toEqual([]);
    expect(foundIds(lang, "2103", "year")).toEqual([]);
  });

  it("lists a few of each kind, and offers some before anything is typed", () => {
    for (const query of ["", "a", "china", "2", "s"]) {
      for (const { found } of indexes[lang].find(query)) expect(found.length).toBeLessThanOrEqual(longestGroup);
    }
    for (const query of ["", "   ", "?!"]) {
      const offered = indexes[lang].find(query).map(({ kind }) => kind.id);
      expect(offered).toEqual(["country", "event", "page", "action"]);
    }
  });
});

it.each(tasks.map((task) => [task.id, task] as const))("the task %s leads to a part that there is", (_, task) => {
  const { parts } = searchGround();
  expect(parts.map(({ page, anchor }) => `${page}#${anchor}`)).toContain(task.part);
});

it("gives every entry an id of its own", () => {
  const ids = searchKinds.flatMap((kind) => kind.entries(searchGround()).map(({ id }) => id));
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

it("works with the tables that are there", () => {
  const index = createSearchIndex(searchKinds, { ...searchGround(), tables: {} });
  expect(index.find("2013").map(({ kind }) => kind.id)).toEqual(["year"]);
  expect(index.find("Usbekistan")[0]?.found[0]?.entry.id).toBe("country UZB");
  expect(index.find("xian")).toEqual([]);
});

it("takes up a new kind of thing from its entry alone", () => {
  const roads = {
    id: "road",
    title: "find.kind.page",
    needs: [],
    entries: () => [
      {
        id: "road 1",
        title: "Osh–Sarytash road",
        detail: "",
        names: "",
        text: "",
        target: { page: "" },
        weight: 1,
        suggested: false,
      },
    ],
  } as const;
  const index = createSearchIndex([...searchKinds, roads], searchGround());
  expect(index.find("osh sarytash")[0]?.found[0]?.entry.id).toBe("road 1");
});

it("knows no name twice in a group of synonyms", () => {
  const twice = synonyms.flatMap((names) => names.filter((name, at) => names.indexOf(name) !== at));
  expect(twice).toEqual([]);
});
