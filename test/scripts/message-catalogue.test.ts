import { expect, test } from "vitest";
import { compileCatalogue } from "../../scripts/build/message-catalogue-plugin.ts";
import en from "../../src/i18n/messages/en.json";

const compiled = (text: string) => JSON.parse(compileCatalogue(text, "xx.json")) as Record<string, unknown>;

test("texts, placeholders and plurals become token lists", () => {
  expect(compiled('{"a": "Total", "b": "in {year}", "c": "{n, plural, one {# event} other {# events}}"}')).toEqual({
    a: ["Total"],
    b: ["in ", ["year"]],
    c: [["n", "plural", { one: ["#", " event"], other: ["#", " events"] }]],
  });
});

test("an imported catalogue is compiled", () => {
  expect(Object.values(en).every((message) => Array.isArray(message))).toBe(true);
});

test.each([
  ['{"map.title": "Map of {"}', /xx\.json: "map\.title" is no valid ICU message/],
  ['{"map.title": "{n, plural, one {# map}}"}', /xx\.json: "map\.title".*lacks the case "other"/],
  ['{"map.title": "{n, plurl}"}', /xx\.json: "map\.title".*"plurl"/],
  ['{"map.title": {"one": "Map"}}', /xx\.json: "map\.title"/],
  ['{"map.title": "Map",}', /xx\.json: no valid JSON/],
])("the error for %s names what is wrong and where", (text, message) => {
  expect(() => compileCatalogue(text, "xx.json")).toThrow(message);
});
