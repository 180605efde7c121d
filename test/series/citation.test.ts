import { expect, test } from "vitest";
import { type CitedView, citationOf, citedTitle } from "../../src/series/citation.ts";
import { i18n } from "../views.ts";

const view: CitedView = {
  title: "Trade of China with Central Asia",
  url: "https://atlas.example/?year=2023&countries=KAZ,UZB",
  date: "2026-04-02",
  version: "2026.03.18-ab12cd",
};

test("a footnote names site, view, state of the data, address and day", () => {
  expect(citationOf(view, i18n.en).plain).toBe(
    "Silk Ledger (2026): “Trade of China with Central Asia”. Data version 2026.03.18-ab12cd. https://atlas.example/?year=2023&countries=KAZ,UZB&data=2026.03.18-ab12cd (accessed 2 April 2026).",
  );
  expect(citationOf({ ...view, title: "Chinas Handel" }, i18n.de).plain).toBe(
    "Silk Ledger (2026): „Chinas Handel“. Datenstand 2026.03.18-ab12cd. https://atlas.example/?year=2023&countries=KAZ,UZB&data=2026.03.18-ab12cd (abgerufen am 2. April 2026).",
  );
});

test("BibTeX gets an entry with a key of its own", () => {
  expect(citationOf(view, i18n.en).bibtex).toBe(`@misc{silkledger20260rs8,
  author = {{Silk Ledger}},
  title = {{Trade of China with Central Asia}},
  year = {2026},
  version = {2026.03.18-ab12cd},
  url = {https://atlas.example/?year=2023&countries=KAZ,UZB&data=2026.03.18-ab12cd},
  urldate = {2026-04-02},
}
`);
});

test("CSL-JSON gets an item with the day of the data and that of the visit", () => {
  const { csl, bibtex } = citationOf(view, i18n.en);
  expect(JSON.parse(csl)).toEqual([
    {
      id: /@misc\{(\w+),/.exec(bibtex)?.[1],
      type: "dataset",
      title: view.title,
      author: [{ literal: "Silk Ledger" }],
      issued: { "date-parts": [[2026, 3, 18]] },
      accessed: { "date-parts": [[2026, 4, 2]] },
      version: view.version,
      URL: `${view.url}&data=${view.version}`,
      language: "en",
    },
  ]);
});

test("keys are short, and no two views of a chart have the same", () => {
  const keys = ["", "?unit=gdp", "?unit=share", "?year=2013", "?flow=export", "?ledger=partner"].map(
    (query) =>
      /@misc\{([^,]*),/.exec(citationOf({ ...view, url: `https://atlas.example/${query}` }, i18n.en).bibtex)?.[1],
  );
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^silkledger2026[a-z0-9]{4}$/);
});

test("RIS gets a record, from its type to its end", () => {
  expect(citationOf(view, i18n.en).ris.split("\r\n")).toEqual([
    "TY  - DATA",
    "AU  - Silk Ledger",
    "TI  - Trade of China with Central Asia",
    "PY  - 2026",
    "ET  - 2026.03.18-ab12cd",
    "UR  - https://atlas.example/?year=2023&countries=KAZ,UZB&data=2026.03.18-ab12cd",
    "Y2  - 2026/04/02/",
    "ER  - ",
    "",
  ]);
});

test("no title and no address breaks out of its field", () => {
  const hostile = { ...view, title: "100 % {of} A&B_\\~^\nER  - ", url: "https://atlas.example/?q=}\nER" };
  const { bibtex, ris } = citationOf(hostile, i18n.en);
  expect(bibtex).toContain(
    "title = {{100 \\% \\{of\\} A\\&B\\_\\textbackslash{}\\textasciitilde{}\\textasciicircum{} ER -}},",
  );
  expect(bibtex).toContain("url = {https://atlas.example/?q=%7D%0AER&data=2026.03.18-ab12cd},");
  expect(ris.match(/^ER {2}- /gm)).toHaveLength(1);
});

test("keys tell titles apart too, and the day of a visit does not change them", () => {
  const keyOf = (patch: Partial<CitedView>) =>
    /@misc\{([^,]*),/.exec(citationOf({ ...view, ...patch }, i18n.en).bibtex)?.[1];
  expect(keyOf({ title: "Trade of China" })).not.toBe(keyOf({}));
  expect(keyOf({ date: "2027-01-01" })).toBe(keyOf({}));
});

test("a title of several lines is cited as one, without what stands around it", () => {
  const { plain, csl } = citationOf({ ...view, title: "  Trade\n\tof  China " }, i18n.en);
  expect(plain).toContain("“Trade of China”");
  expect((JSON.parse(csl) as Array<{ readonly title: string }>)[0]?.title).toBe("Trade of China");
});

test("a chart is cited by its title and what tells it from others of the same title", () => {
  expect(citedTitle({ title: "Trade", subtitle: "US$ bn" })).toBe("Trade. US$ bn");
});
