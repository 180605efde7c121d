import fc from "fast-check";
import { expect, it } from "vitest";
import { markedText } from "../../src/search/marked-text.ts";
import { searchTerms } from "../../src/search/search-terms.ts";
import { indexes } from "./search-ground.ts";

const marked = (text: string, marks: readonly string[]) =>
  markedText(text, new Set(marks)).flatMap((part) => (part.marked ? [part.text] : []));

it("leaves the text as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string()), (text, marks) => {
      const parts = markedText(text, new Set(marks));
      expect(parts.map((part) => part.text).join("")).toBe(text);
    }),
  );
});

it("marks whole words, however they are spelled", () => {
  expect(marked("Summit at Xi’an, in Xi'an’s hall", ["xian"])).toEqual(["Xi’an", "Xi'an’s"]);
  expect(marked("Türkmenistan and Turkmenistan", ["turkmenistan"])).toEqual(["Türkmenistan", "Turkmenistan"]);
  expect(marked("put at 106.3 billion", ["106.3"])).toEqual(["106.3"]);
  expect(marked("China-Kazakhstan border", ["kazakhstan"])).toEqual(["Kazakhstan"]);
});

it("marks what a word of another language stands for", () => {
  const marksOf = (query: string, kind: string) =>
    indexes.de.find(query).find((group) => group.kind.id === kind)?.found[0];
  const country = marksOf("Kirgistan", "country");
  expect(marked(country?.entry.title ?? "", [...(country?.marks ?? [])])).toEqual(["Kirgisistan"]);
  const event = marksOf("Gipfel Usbekistan Samarkand", "event");
  expect(marked(event?.entry.title ?? "", [...(event?.marks ?? [])])).toEqual(["summit", "Samarkand"]);
});

it("marks names of several words where all of them stand together, and none of their words alone", () => {
  expect(marked("The Belt and Road Forum, by road", ["bri", "belt and road"])).toEqual(["Belt", "and", "Road"]);
  expect(marked("Kyrgyz Republic", ["peoples republic of china"])).toEqual([]);
});

it("marks no other thing that an old name of a place happens to be the name of", () => {
  const [found] = indexes.en.find("xian")[0]?.found ?? [];
  expect(marked("Changan and Xi’an", [...(found?.marks ?? [])])).toEqual(["Xi’an"]);
});

it("takes words apart as they are compared", () => {
  expect(searchTerms("Xi’an's “First” China–Central-Asia SUMMIT")).toEqual([
    "xian",
    "first",
    "china",
    "central",
    "asia",
    "summit",
  ]);
  expect(searchTerms("Straße, ё й Ürümqi Oʻzbekiston")).toEqual(["strasse", "е", "и", "urumqi", "ozbekiston"]);
  expect(searchTerms("106,3 and 2022/23, 24.kg")).toEqual(["106.3", "and", "2022", "23", "24", "kg"]);
});
