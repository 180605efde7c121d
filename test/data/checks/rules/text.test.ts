import { expect, test } from "vitest";
import { checkText, textFault } from "../../../../src/data/check/rules/text-check.ts";
import { astana, event, source, tablesOf, told } from "./small-tables.ts";

test.each([
  "Trade came to 43.8 billion.",
  "Xi’an – 中国—中亚峰会",
  "Казахстан и Китай",
  "Türkmenistan, Kyrgyzstan",
  "less than (<) 5 & more",
  "Â is a letter, and so is Ã",
  "Озод Tilavov",
  "Αθήνα",
  "Café at 5 > 4",
])("“%s” can stand on a page", (text) => {
  expect(textFault(text)).toBeNull();
});

const lost = "copy it again from its page";
const anew = "type the word anew: no search would find it";
const invisible = "take out bidirectional marks, zero-width and soft characters";
test.each([
  ["", "is blank", "write it, or leave the field out"],
  ["   ", "is blank", "write it, or leave the field out"],
  [" Trade", "begins or ends with a space", "trim it"],
  ["Trade ", "begins or ends with a space", "trim it"],
  ["a\tb", "holds a control character or a line break", "write it in one line, without control characters"],
  ["a\u2028b", "holds a control character or a line break", "write it in one line, without control characters"],
  ["a\u2029b", "holds a control character or a line break", "write it in one line, without control characters"],
  ["a\u202Eb", "holds an invisible character that turns or joins what is around it", invisible],
  ["a\u200Bb", "holds an invisible character that turns or joins what is around it", invisible],
  ["a\u00ADb", "holds an invisible character that turns or joins what is around it", invisible],
  ["Cafe\u0301", "is not in Unicode's composed form", "normalise it to NFC"],
  ["a <b>c", "holds markup", "write plain text"],
  ["a </p>", "holds markup", "write plain text"],
  ["a <!-- c", "holds markup", "write plain text"],
  ["<B", "holds markup", "write plain text"],
  ["a &amp; b", "holds markup", "write plain text"],
  ["a &#8217; b", "holds markup", "write plain text"],
  ["a &#x2019; b", "holds markup", "write plain text"],
  ["a \uFFFD b", "holds a character that was lost", lost],
  ["Chinaâ€™s", "holds letters that were read in another encoding", `${lost}, as UTF-8`],
  ["KÃ¶ln", "holds letters that were read in another encoding", `${lost}, as UTF-8`],
  ["5Â°", "holds letters that were read in another encoding", `${lost}, as UTF-8`],
  ["Ð°", "holds letters that were read in another encoding", `${lost}, as UTF-8`],
  ["Kаz", "has a word of letters of two scripts, some of which only look alike", anew],
  ["аK", "has a word of letters of two scripts, some of which only look alike", anew],
  ["Kα", "has a word of letters of two scripts, some of which only look alike", anew],
  ["２０", "holds Latin letters or digits of full width", "type them anew"],
  ["Ａ", "holds Latin letters or digits of full width", "type them anew"],
  ["ｚ", "holds Latin letters or digits of full width", "type them anew"],
  ["a  b", "holds two spaces in a row", "leave one"],
])("“%s” %s", (text, message, remedy) => {
  expect(textFault(text)).toEqual({ message, remedy });
});

test("every text of every table is looked at, wherever it stands in its row", () => {
  const tables = tablesOf({
    sources: [source(), source({ id: "second", title: " Trade" })],
    events: [event({ place: { ...astana, name: "Astana " }, outcomes: ["They met.", "a  b"] })],
  });
  expect(told(checkText(tables))).toEqual([
    'data/sources.json second (line 3): "title" begins or ends with a space; trim it',
    'data/events.json visit (line 2): "place.name" begins or ends with a space; trim it',
    'data/events.json visit (line 2): "outcomes.1" holds two spaces in a row; leave one',
  ]);
});
