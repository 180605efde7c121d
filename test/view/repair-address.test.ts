import fc from "fast-check";
import { expect, test } from "vitest";
import { formatAddress, parseAddress, parseEmbedFlags } from "../../src/view/address.ts";
import { parameters } from "../../src/view/parameters.ts";
import { arrivedAddress } from "./arrived-address.ts";
import { bounds, initial, parse } from "./sample-bounds.ts";

const meant = "?countries=KAZ,UZB&year=2015&flow=export";

test.each([
  "?countries=KAZ,UZB&amp;year=2015&amp;flow=export",
  "?countries=KAZ,UZB&amp;amp;year=2015&#38;flow=export",
  "?countries%3DKAZ%2CUZB%26year%3D2015%26flow%3Dexport",
  "?countries=KAZ%252CUZB&year=2015&flow=export",
  "?countries=KAZ%25252CUZB&year=2015&flow=export",
  "?countries=KAZ,UZB&year=2015&flow=export.",
  "?countries=KAZ,UZB&year=2015&flow=export%E2%80%9D%29%2C",
  "?countries=KAZ%EF%BC%8CUZB&year=2015&flow=export",
  "?countries=KAZ%E3%80%81UZB&year=2015&flow=export%E2%80%8B",
  "?countries=KAZ;UZB&year=%EF%BC%92%EF%BC%90%EF%BC%91%EF%BC%95&flow=export",
  "?Countries=KAZ,UZB&YEAR=2015&Flow=EXPORT",
  "?country=KAZ,UZB&year=2015&flows=export",
  "?countries=KAZ,UZB&year=2015%C2%A0&flow=%22export%22",
  "??countries=KAZ,UZB&year=2015&flow=export&utm_source=mail&fbclid=1",
  "?countries=KAZ+UZB&year=2015&flow=export",
  "?countries=KAZ,%20UZB&year=2015&flow=export",
  "?countries=KAZ%7CUZB&year=2015&flow=export",
  "?countries=KAZ&countries=UZB&year=2015&flow=export",
  "?countries%5B%5D=KAZ&countries%5B%5D=UZB&year=2015&flow=export",
  "?countries[0]=KAZ&year=2015&flow=export&countries[1]=UZB",
  "?countries=KAZ,UZB&year=2015&flow=export&year=2016",
  "?countries=Kazakhstan,Uzbekistan&year=2015&flow=exports",
  "?countries=kz,uz&year=2015&flow=export",
  "?countries=Kasachstan,%20Usbekistan&year=2015&flow=export",
  "?countries=Казахстан,Узбекистан&year=2015&flow=export",
  "?countries=O‘zbekiston,Qazaqstan,Kazakhstan&year=2015&flow=export",
])("“%s” is read as what was sent", (search) => {
  const { view, notices } = parse(arrivedAddress(search));
  expect(formatAddress(view, bounds)).toBe(meant);
  expect(notices).toEqual([]);
});

test.each([
  ["?years=2013%E2%80%932024", "?years=2013-2024"],
  ["?years=2013%E2%88%922024)", "?years=2013-2024"],
  ["?type=summit", "?types=summit"],
  ["?layer=rail,roads", "?layers=rail,roads"],
  ["?deck=map/year=2013;timeline.", "?deck=map/year=2013;timeline"],
])("“%s” becomes “%s”", (search, canonical) => expect(decodeURIComponent(arrivedAddress(search))).toBe(canonical));

test.each<[codes: string, ...spellings: string[][]]>([
  [
    "KAZ,KGZ,UZB,TKM,TJK",
    ["Kazakhstan", "Kyrgyzstan", "Uzbekistan", "Turkmenistan", "Tajikistan"],
    ["Kasachstan", "Kirgisistan", "Usbekistan", "Turkmenistan", "Tadschikistan"],
    ["Казахстан", "Кыргызстан", "Узбекистан", "Туркменистан", "Таджикистан"],
    ["Қазақстан", "Киргизия", "Oʻzbekiston", "Türkmenistan", "Тоҷикистон"],
    ["哈萨克斯坦", "吉尔吉斯斯坦", "乌兹别克斯坦", "土库曼斯坦", "塔吉克斯坦"],
    ["KZ", "kg", "UZ", "tm", "TJ"],
  ],
  ["RUS,BLR", ["Russia", "Belarus"], ["Russland", "Weißrussland"], ["Россия", "Беларусь"], ["ru", "by"]],
])("%s are known by their names too", (codes, ...spellings) => {
  for (const names of spellings) {
    for (const parameter of ["countries", "context"]) {
      expect(new URLSearchParams(arrivedAddress(`?${parameter}=${names.join(",")}`)).get(parameter)).toBe(codes);
    }
  }
});

test.each(["Kenya", "Tonga", "Turkey", "Uganda", "Karelia", "KAZ1", "China"])("“%s” is none of them", (name) => {
  const { notices } = parseAddress(arrivedAddress(`?countries=KAZ,${name}`), bounds);
  expect(notices).toMatchObject([{ parameter: "countries", reason: "countries-some" }]);
});

test.each([
  "",
  "?q=Xi%27an+%26+Astana...",
  "?q=100%2525",
  "?deck=map/title=What+next%3F;trade/title=Really%3F",
  "?speaker",
  "?year=abc&contries=KAZ",
  "?sort=-figure&order=-usd",
])("“%s” stays as it is", (search) => expect(arrivedAddress(search)).toBe(search));

test("an address without anything to put right is read as one that has something", () => {
  const name = fc.constantFrom(
    "countries",
    "context",
    "flow",
    "years",
    "unit",
    "layers",
    "base",
    "data",
    "types",
    "year",
  );
  const word = fc.constantFrom(
    "KAZ",
    "UZB",
    "kaz",
    "kz",
    "Russia",
    "exports",
    "import",
    "2013",
    "trade",
    "x-1",
    "a.b",
    "_",
    "",
  );
  const value = fc.array(word, { maxLength: 3 }).chain((words) => fc.constantFrom(words.join(","), words.join("-")));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 3 }), (pairs) => {
      const query = pairs.map((pair) => pair.join("=")).join("&");
      const read = (search: string) => [...new URLSearchParams(arrivedAddress(search))];
      expect(read(`?${query}`)).toEqual(read(`?${query}&utm_source=mail`));
    }),
    { numRuns: 1000 },
  );
});

test("whatever a page writes into its address it finds there again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (q) => {
      const written = formatAddress({ ...initial, q, year: 2013 }, bounds);
      expect(parse(arrivedAddress(written)).view).toEqual(parse(written).view);
    }),
  );
});

test("it knows every parameter that there is", () => {
  const names = [...Object.keys(parameters), ...Object.keys(parseEmbedFlags("", bounds).flags), "deck", "speaker"];
  // Of a search, and of values of names that it does not know, nothing is taken off.
  for (const name of names.filter((one) => one !== "q")) {
    expect(arrivedAddress(`?${name.toUpperCase()}=1.`), name).toBe(`?${name}=1`);
  }
});

test("names that mean nothing are told, and those of newsletters and networks taken out", () => {
  expect(parseAddress(arrivedAddress("?contries=KAZ&utm_campaign=x&__proto__=y"), bounds).notices).toEqual([
    { parameter: "contries", raw: "", reason: "unknown", shown: "" },
    { parameter: "__proto__", raw: "", reason: "unknown", shown: "" },
  ]);
});

test("what is encoded without end is decoded a few times", () => {
  expect(arrivedAddress(`?countries=%${"25".repeat(10_000)}`).length).toBeGreaterThan(10_000);
});

/** What a browser would go through once for each of its signs: minutes, where it is ms. */
test.each([
  ["dots", `?unit=share${".".repeat(200_000)}x`],
  ["dots and spaces", `?unit=share${". ".repeat(200_000)}x`],
  ["titles", `?deck=trade/${"title=".repeat(100_000)};map`],
  ["quotation marks", `?unit=${'"'.repeat(400_000)}`],
  ["layers", `?${"?layers=".repeat(100_000)}`],
  ["units", `?${"?unit=".repeat(100_000)}`],
])("two hundred thousand %s are gone through once", (_, search) => {
  expect(arrivedAddress(search).length).toBeGreaterThan(0);
  expect(arrivedAddress(search, "embed/trade").length).toBeGreaterThan(0);
});
