import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chartOf } from "../../src/charts/load-charts.ts";
import { chartIds } from "../../src/charts/registry.ts";
import { langs } from "../../src/i18n/languages.ts";
import { parseAddress } from "../../src/view/address.ts";
import { book } from "../book.ts";
import { modules } from "../charts.ts";
import { arrivedAddress } from "../view/arrived-address.ts";
import { bounds, i18n } from "../views.ts";

/** `npm run test:fuzz` asks for more. */
const numRuns = Number(process.env["FUZZ_RUNS"] ?? 500);

/** Every address that the documentation shows, and those of prebuilt pictures. */
const corpus = readdirSync("docs")
  .flatMap((file) => [...readFileSync(`docs/${file}`, "utf8").matchAll(/\?[a-z]+=[^\s"'`)<|]+/g)])
  .map(([query]) => query);
for (const { presets, examples } of modules) corpus.push(...[...presets, ...examples].map(({ query }) => query));

/** What happens to an address between two programs. */
const change = fc.oneof(
  fc.record({ at: fc.nat(200), cut: fc.nat(6), put: fc.string({ unit: "binary", maxLength: 6 }) }),
  fc.record({
    at: fc.nat(200),
    cut: fc.nat(4),
    put: fc.constantFrom(
      "%",
      "%25",
      "&amp;",
      ",",
      "-",
      "–",
      "=",
      "?",
      "#",
      "0",
      "9999999",
      "\u200b",
      "\u202e",
      "\0",
      "__proto__=",
    ),
  }),
);
const anyAddress = fc
  .tuple(fc.constantFrom(...corpus), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([query, changes]) =>
    changes.reduce((text, { at, cut, put }) => {
      const place = 1 + (at % text.length);
      return text.slice(0, place) + put + text.slice(place + cut);
    }, query),
  );

test("the corpus has addresses of many kinds", () => {
  expect(new Set(corpus).size).toBeGreaterThan(30);
});

test(
  "whatever became of an address on its way, every chart draws some view of it",
  () => {
    fc.assert(
      fc.property(anyAddress, fc.constantFrom(...chartIds), fc.constantFrom(...langs), (address, id, lang) => {
        const { view } = parseAddress(arrivedAddress(address), bounds);
        const chart = chartOf({ chart: id, view, book });
        const series = chart.series(book, view);
        const texts = [chart.title, chart.subtitle, chart.description].map((text) => text(series, i18n[lang]));
        expect(texts[0]).not.toBe("");
        expect([...texts, ...chart.notes(series, i18n[lang])].join(" ")).not.toMatch(/NaN|undefined|Infinity|\[object/);
        const { width, height } = chart.layout(series, i18n[lang]);
        expect(width * height).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  },
  60_000 + numRuns * 100,
);
