import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/data/figures/figure-type.ts";
import type { Source } from "../../src/data/schema/schema.ts";
import { creditedName, creditedSources, publisherNames } from "../../src/series/credit.ts";

const source = (id: string, publisher: string) => ({ id, publisher }) as Source;

test.each([
  ["Silk Road Briefing (copy)", "Silk Road Briefing"],
  ["People’s Daily Online / Xinhua", "People’s Daily Online"],
  ["Kursiv Uzbekistan via Mail.ru", "Kursiv Uzbekistan"],
  ["Li Sun (Xinjiang Agricultural University), via docslib", "Li Sun"],
  ["RFE/RL", "RFE/RL"],
])("%s is credited as %s", (publisher, name) => {
  expect(publisherNames([source("one", publisher)])).toEqual([name]);
});

test.each([
  ["Silk Road Briefing", "Silk Road Briefing"],
  ["Silk Road Briefing (copy)", "Silk Road Briefing (copy)"],
  ["Xinhua (Mirror of the wire)", "Xinhua (copy)"],
  ["China Daily (reposted)", "China Daily (copy)"],
  ["Kursiv Uzbekistan via Mail.ru", "Kursiv Uzbekistan (copy)"],
  ["Trend (Baku)", "Trend"],
  // A name that is no more than an address tells by itself that nobody stands behind it.
  ["dd888s.com (repost)", "dd888s.com"],
])("that %s is a copy is said in a credit line where the name does not tell: %s", (publisher, name) => {
  expect(creditedName(publisher)).toBe(name);
});

test("each publisher is credited once, in the order of the sources", () => {
  const sources = [source("a", "Trend"), source("b", "Xinhua (copy)"), source("c", "Trend (Baku)")];
  expect(publisherNames(sources)).toEqual(["Trend", "Xinhua"]);
});

describe("the order of credits", () => {
  const customs = [
    source("a", "Trend"),
    source("b", "Customs"),
    source("c", "Customs / Bulletin"),
    source("d", "Bureau"),
  ];
  const figureFrom = (id: string, inputs: readonly Figure[] = []) =>
    ({ fact: { source: id }, inputs }) as unknown as Figure;
  const order = (figures: readonly Figure[], sources = customs) =>
    creditedSources(sources, figures).map(({ id }) => id);

  test("is by how much of the chart rests on a publisher, all its publications together", () => {
    expect(order([])).toEqual(["b", "c", "a", "d"]);
    expect(order([figureFrom("d"), figureFrom("d")])).toEqual(["d", "b", "c", "a"]);
    expect(order([figureFrom("d", [figureFrom("a")]), figureFrom("a"), figureFrom("a")])).toEqual(["a", "b", "c", "d"]);
  });

  test("puts no copy first, however much rests on it", () => {
    const sources = [source("a", "Xinhua (copy)"), source("b", "Trend")];
    expect(
      order(
        Array.from({ length: 50 }, () => figureFrom("a")),
        sources,
      ),
    ).toEqual(["b", "a"]);
  });

  test("minds no source that is not among those shown", () => {
    expect(
      order([figureFrom("nowhere"), figureFrom("nowhere")], [source("a", "Trend"), source("b", "Bureau")]),
    ).toEqual(["a", "b"]);
  });
});

test("a copy stands behind whoever published himself", () => {
  const sources = [source("a", "dd888s.com (repost)"), source("b", "Xinhua (mirror)"), source("c", "Trend")];
  expect(publisherNames(creditedSources(sources, []))[0]).toBe("Trend");
});
