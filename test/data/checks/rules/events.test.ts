import { expect, test } from "vitest";
import { checkEvents } from "../../../../src/data/check/rules/events-check.ts";
import type { LedgerEvent, Source } from "../../../../src/data/schema/schema.ts";
import { astana, event, source, surroundings, tablesOf, told } from "./small-tables.ts";

function findings(events: LedgerEvent[], sources: Source[] = [source()]) {
  return told(checkEvents(tablesOf({ events, sources }), surroundings));
}

/** Of one event, checked on 15 June 2026 and told on 10 May, without its name. */
const saidOf = (patch: Partial<LedgerEvent>, sources?: Source[]) =>
  findings([event(patch)], sources).map((line) => line.replace("data/events.json visit (line 2): ", ""));

const late = source({ published: "2026-06-30" });

test.each<[Partial<LedgerEvent>, string | null]>([
  [{ date: "2026-06-15" }, null],
  [{ date: "2026-06" }, null],
  [{ date: "2026" }, null],
  [{ date: "2026-06-16" }, "2026-06-16"],
  [{ date: "2026-07" }, "2026-07"],
  [{ date: "2027" }, "2027"],
  [{ date: "2026-06-14", endDate: "2026-06-16" }, "2026-06-16"],
  [{ date: "2026-06-14", endDate: "2026-06-15" }, null],
])("%o is over, or announced", (patch, date) => {
  const sources = [source({ published: "2027-12-31" })];
  expect(saidOf(patch, sources)).toEqual(
    date === null
      ? []
      : [
          `${date} is after 2026-06-15, when the data were last checked; correct the date, or mark it with "announced": true`,
        ],
  );
});

test.each([
  ["2026-06-14", true],
  ["2026-06-15", false],
  ["2026-05", true],
  ["2026-06", false],
  ["2025", true],
])("what is announced for %s is over: %s", (date, isOver) => {
  expect(saidOf({ date, announced: true }, [late])).toEqual(
    isOver ? [`announced for ${date}, which is over; say what came of it, and take "announced" out`] : [],
  );
});

test.each([
  ["2026-06-10", ["2026-05-10"], null],
  ["2026-06-11", ["2026-05-10"], "2026-05-10"],
  ["2026-06-11", ["2026-05-10", "2026-06-12"], null],
  ["2026-06-11", ["2026-06-12", "2026-05-10"], null],
  ["2026-06-11", ["2026-05"], null],
  ["2026-06", ["2026-04-30"], "2026-04-30"],
  ["2026-06", ["2026-05-01"], null],
  ["2026", ["2025-11-30"], "2025-11-30"],
  ["2026", ["2025-12-02"], null],
  ["2026", ["2025"], null],
  ["2026-06-11", [null], null],
])("on %s, told on %o", (date, published, newest) => {
  const sources = published.map((day, index) => source({ id: `paper-${index}`, published: day }));
  const told = saidOf({ date, sources: sources.map(({ id }) => id) }, sources);
  expect(told).toEqual(
    newest === null
      ? []
      : [
          `on ${date}, but its newest source is of ${newest}; correct the date, or name a source that tells that it took place`,
        ],
  );
});

test.each(["2026-06-16", "2026-07", "2027"])("what is announced for %s is to come", (date) => {
  expect(saidOf({ date, announced: true }, [late])).toEqual([]);
});

test("what is announced is told of long before", () => {
  expect(saidOf({ date: "2026-11-20", announced: true })).toEqual([]);
});

test("who takes part", () => {
  expect(saidOf({ participants: ["CHN", "KAZ", "CHN"] })).toEqual(["CHN takes part twice; name each country once"]);
  expect(saidOf({ place: astana })).toEqual([]);
  expect(saidOf({ place: astana, participants: ["CHN", "UZB"] })).toEqual([
    "in KAZ, which does not take part; add the host to its participants",
  ]);
});

test.each([
  ["Chinese gifts", "CHN"],
  ["China and others", "CHN"],
  ["Xi Jinping comes", "CHN"],
  ["A declaration of Beijing", "CHN"],
  ["Kazakhstan’s plan", "KAZ"],
  ["Kyrgyz roads", "KGZ"],
  ["A Tajik park", "TJK"],
  ["Turkmen gas", "TKM"],
  ["Uzbekistan’s plan", "UZB"],
  ["Russian words", "RUS"],
  ["Belarus joins", "BLR"],
])("“%s” names %s, which takes part", (title, code) => {
  expect(saidOf({ title, participants: [code] })).toEqual([]);
  expect(saidOf({ title, participants: ["DEU"] })).toEqual([
    `its title names ${code}, which does not take part; add it to the participants`,
  ]);
});

const again = (line: number) => `the same event as line ${line}; join them: one event, with the sources of both`;

test.each<[Partial<LedgerEvent>, boolean]>([
  [{ title: "What else it is called" }, true],
  [{ title: "What else it is called", participants: ["KAZ", "CHN"] }, true],
  [{ title: "What else it is called", participants: ["CHN"] }, false],
  [{ title: "What else it is called", date: "2026-05-08" }, false],
  [{ title: "What else it is called", type: "treaty" }, false],
  [{ title: "What else it is called", place: astana }, false],
  [{ title: "A VISIT", date: "2026-05-01", type: "treaty" }, true],
  [{ date: "2026-04-30" }, false],
])("%o beside the same is another: %s", (patch, isSame) => {
  const events = [
    event({ id: "else", title: "Something else", date: "2026-01-02" }),
    event(),
    event({ id: "third", ...patch }),
  ];
  const said = findings(events);
  expect([...new Set(said)]).toEqual(isSame ? [`data/events.json third (line 4): ${again(3)}`] : []);
});
