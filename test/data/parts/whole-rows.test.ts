import { expect, test } from "vitest";
import { titleLang } from "../../../src/data/parts/whole-rows.ts";

test.each([
  ["Uzbekistan’s trade with Russia grew 8.5 percent", "ru", "en"],
  ["Работы на железной дороге идут по графику", "ru", "ru"],
  ["43.2 bcm delivered through the China-Central Asia gas pipeline", "zh", "en"],
  ["(2) 进出口商品国别(地区)总值表", "zh", "zh"],
  ["Second China plus Central Asia foreign ministers’ meeting in Xi’an", "de", "en"],
  ["Der Großteil der Importe nach Tadschikistan", "de", "de"],
  ["Secondo vertice in Kazakistan: la Cina e l’Asia centrale rafforzano la partnership", "it", "it"],
  ["CCTV die another day", "en", "en"],
])("“%s” of a page in %s is in %s", (title, language, lang) => {
  expect(titleLang({ title, language })).toBe(lang);
});
