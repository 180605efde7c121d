import { describe, expect, test } from "vitest";
import { checkTranslations } from "../../../src/data/check/translations-check.ts";
import type { Dataset } from "../../../src/data/schema/schema.ts";
import type { TextTable } from "../../../src/data/texts/text-fields.ts";
import type { TextFile } from "../../../src/data/texts/text-files.ts";
import { stampOf } from "../../../src/data/texts/translation.ts";
import { event, goal, tablesOf, told, trade } from "./rules/small-tables.ts";

const visit = event({ outcomes: ["A line is built."] });
const dataset = tablesOf({ events: [visit], goals: [goal()], trade: [trade({ note: "rounded" })] });

function findings(table: TextTable, file: TextFile, all: Dataset = dataset) {
  return told(checkTranslations(all, "fr", { [table]: file }));
}

/** Of the one event, in a file of its texts. */
const saidOf = (texts: Readonly<Record<string, string>>) =>
  findings("events", { visit: texts }).map((line) => line.replace("data/texts/fr/events.json visit: ", ""));

const title = `title@${stampOf(visit.title)}`;

describe("texts of a language", () => {
  test("are let be where each stands beside an original, in every table", () => {
    expect(told(checkTranslations(dataset, "fr", {}))).toEqual([]);
    const events = { visit: { [title]: "Une visite", [`outcomes.0@${stampOf("A line is built.")}`]: "On construit." } };
    const files = { events, goals: { goal: { "by@0000000": "Chine" } }, trade: { "*": { rounded: "arrondi" } } };
    expect(told(checkTranslations(dataset, "fr", files))).toEqual([]);
  });

  test("older than their original are nothing wrong", () => {
    expect(saidOf({ "title@0000000": "Une ancienne visite" })).toEqual([]);
  });

  test("are of rows that are there", () => {
    expect(findings("events", { visit: { [title]: "Une visite" }, talks: { title: "Des pourparlers" } })).toEqual([
      "data/texts/fr/events.json talks: there is no such row; take its texts out, or name the row that they are of",
    ]);
    // A goal of that id is no event.
    expect(findings("events", { goal: {} })).toHaveLength(1);
    expect(findings("trade", { undefined: {} })).toHaveLength(1);
  });

  test("are of fields that the row has as texts", () => {
    expect(saidOf({ "date@0000000": "hier", "outcomes.1@0000000": "Une autre.", [title]: "Une visite" })).toEqual([
      'the row has no text "date"; take it out',
      'the row has no text "outcomes.1"; take it out',
    ]);
  });

  test.each(["title", "title@", "title@123456", "title@12345678", "title@ABCDEFG", "title@12_4567"])(
    "say which original they translate: %s does not",
    (key) => {
      expect(saidOf({ [key]: "Une visite" })).toEqual([
        `"${key}" does not say which original it translates; run npm run i18n:check -- --stamp`,
      ]);
    },
  );

  test("that stand by their original need one, whichever row says it, and no stamp", () => {
    const rows = tablesOf({ trade: [trade(), trade({ note: "revised" }), trade({ note: "rounded" })] });
    expect(findings("trade", { "*": { rounded: "arrondi", revised: "révisé" } }, rows)).toEqual([]);
    expect(findings("trade", { "*": { rounded: "arrondi", lost: "perdu" } }, rows)).toEqual([
      'data/texts/fr/trade.json *: no row says "lost"; translate what the rows say now',
    ]);
  });

  test.each([
    [" Une visite", "begins or ends with a space; trim it"],
    ["<b>Une visite</b>", "holds markup; write plain text"],
    ["L'Asie", "holds a straight quotation mark or apostrophe; write the one that the language prints"],
    ['Le "sommet"', "holds a straight quotation mark or apostrophe; write the one that the language prints"],
    // The first that is wrong is told.
    ["L'Asie ", "begins or ends with a space; trim it"],
  ])("can stand on a page: “%s” cannot", (text, fault) => {
    expect(saidOf({ [title]: text })).toEqual([`"${title}" ${fault}`]);
    expect(findings("trade", { "*": { rounded: text } })).toEqual([`data/texts/fr/trade.json *: "rounded" ${fault}`]);
  });

  test("can stand on a page with the marks that their language prints", () => {
    expect(saidOf({ [title]: "L’Asie et « le sommet »" })).toEqual([]);
  });

  test("are no longer than the row's schema lets them be", () => {
    expect(findings("events", { visit: { [title]: "x".repeat(161) } })).toEqual([
      expect.stringMatching(/^data\/texts\/fr\/events\.json 0\.title: .*160.*; shorten it$/),
    ]);
  });

  test("are of originals that their stamps tell apart", () => {
    // Found by trying a million.
    const [one, other] = ["Goal 113967", "Goal 324590"] as const;
    const rows = tablesOf({ goals: [goal({ title: one }), goal({ id: "second", title: other, by: one })] });
    expect(findings("goals", {}, rows)).toEqual([
      `data/texts/fr/goals.json ${stampOf(one)}: is the stamp of "${one}" and of "${other}"; word one of them anew`,
    ]);
    expect(told(checkTranslations(rows, "fr", {}))).toEqual([]);
  });
});
