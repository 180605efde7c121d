import { describe, expect, test } from "vitest";
import { centralAsia } from "../../../src/data/countries.ts";
import { openBook } from "../../../src/data/book.ts";
import type { Denominator, LedgerEvent, TradeFact } from "../../../src/data/schema/schema.ts";
import { sentenceOf } from "../../../src/series/sentence/sentence.ts";
import { sentenceParts, sublineText } from "../../../src/series/sentence/sentence-text.ts";
import type { View } from "../../../src/view/view.ts";
import { growth } from "../../data/figure-ground.ts";
import { i18n, viewWith } from "../../views.ts";
import { against, bookWith, china, event, own } from "../ground.ts";

const years = { year: 2024, compare: 2022 } as const;
const one = { ...years, countries: ["KAZ"] } as const;
const two = { ...years, countries: ["KAZ", "UZB"] } as const;

function textOf(rows: readonly TradeFact[], patch: Partial<View>, denominators: readonly Denominator[] = []): string {
  const parts = sentenceParts(sentenceOf(bookWith(rows, denominators), viewWith(patch)), i18n.en);
  return parts.map(({ text }) => text).join("");
}

function sublineOf(
  rows: readonly TradeFact[],
  patch: Partial<View>,
  denominators: readonly Denominator[] = [],
): string {
  return sublineText(sentenceOf(bookWith(rows, denominators), viewWith(patch)), i18n.en);
}

const pair = (first: number, last: number) => [china("KAZ", 2022, first), china("KAZ", 2024, last)];
const flows = (year: number, exported: number, imported: number) => [
  china("KAZ", year, exported, "export"),
  china("KAZ", year, imported, "import"),
];
/** The partner's exports and imports, as it sees them. */
const ownFlows = (year: number | string, exported: number, imported: number) => [
  own("KAZ", year, exported, "export"),
  own("KAZ", year, imported, "import"),
];

describe("what has changed", () => {
  test("is named by its direction as a reader sees it, not by what rounding hides", () => {
    expect(textOf(pair(10.5, 20.5), one)).toBe(
      "From 2022 to 2024, China’s trade with Kazakhstan grew from US$10.5\u00a0bn to US$20.5\u00a0bn",
    );
    expect(textOf(pair(20.5, 10.5), one)).toContain("fell from US$20.5\u00a0bn to US$10.5\u00a0bn");
    expect(textOf(pair(10.52, 10.54), one)).toContain("stayed at US$10.5\u00a0bn");
  });

  test("is of exports, imports, a surplus or a deficit, of which the size counts", () => {
    expect(textOf([china("KAZ", 2022, 2, "export"), china("KAZ", 2024, 3, "export")], { ...one, flow: "export" })).toBe(
      "From 2022 to 2024, China’s exports to Kazakhstan grew from US$2\u00a0bn to US$3\u00a0bn",
    );
    const balance = { ...one, flow: "balance" } as const;
    expect(textOf([...flows(2022, 3, 1), ...flows(2024, 6, 1)], balance)).toContain(
      "China’s surplus in trade with Kazakhstan grew from US$2\u00a0bn to US$5\u00a0bn",
    );
    expect(textOf([...flows(2022, 1, 3), ...flows(2024, 1, 6)], balance)).toContain(
      "China’s deficit in trade with Kazakhstan grew from US$2\u00a0bn to US$5\u00a0bn",
    );
    expect(textOf([...flows(2022, 1, 3), ...flows(2024, 6, 1)], balance)).toContain(
      "China’s trade with Kazakhstan turned from a deficit of US$2\u00a0bn to a surplus of US$5\u00a0bn",
    );
    expect(textOf([...flows(2022, 3, 1), ...flows(2024, 1, 6)], balance)).toContain(
      "turned from a surplus of US$2\u00a0bn to a deficit of US$5\u00a0bn",
    );
    // Nothing is no deficit.
    expect(textOf([...flows(2022, 3, 1), ...flows(2024, 3, 3)], balance)).toContain(
      "surplus in trade with Kazakhstan fell from US$2\u00a0bn to US$0",
    );
  });

  test("is no change between parts of a year of different months, or of one year", () => {
    const parts = [china("KAZ", "2022-01/2022-10", 2), china("KAZ", "2024-01/2024-06", 4)];
    expect(textOf(parts, one)).toBe(
      "In Jan–Oct 2022, China’s trade with Kazakhstan stood at US$2\u00a0bn; in Jan–Jun 2024, at US$4\u00a0bn",
    );
    expect(textOf(pair(1, 2).slice(1), one)).toBe("In 2024, China’s trade with Kazakhstan stood at US$2\u00a0bn");
  });
});

describe("whom it is about", () => {
  const rows = (...countries: ReadonlyArray<(typeof centralAsia)[number]>) =>
    countries.map((country) => china(country, 2024, 2));
  const said = (...countries: ReadonlyArray<(typeof centralAsia)[number]>) =>
    textOf(rows(...countries), { ...years, compare: 2024, countries });

  test("are all five by their common name, four by the one who is left out, fewer by their own", () => {
    expect(said(...centralAsia)).toContain("trade with Central Asia stood");
    expect(said("KAZ", "KGZ", "UZB", "TKM")).toContain("trade with Central Asia without Tajikistan stood");
    expect(said("KAZ", "UZB")).toContain("trade with Kazakhstan and Uzbekistan stood");
  });

  test("is named as the largest of a share in its year, and not where it was asked for", () => {
    const five = centralAsia.map((country, index) => china(country, 2024, 5 - index));
    const shares = { ...years, compare: 2024, unit: "share" } as const;
    expect(textOf(five, shares)).toBe(
      "In 2024, the share of Kazakhstan, the largest in 2024, in China’s trade with Central Asia stood at 33%",
    );
    expect(textOf(five, { ...shares, countries: ["KAZ"] })).toBe(
      "In 2024, the share of Kazakhstan in China’s trade with Central Asia stood at 33%",
    );
  });
});

describe("between two summits", () => {
  const summit = (id: string, date: string, patch: Partial<LedgerEvent>) =>
    event({ id, date, type: "summit", ...patch });
  const at = (name: string) => ({ name, country: "KAZ", lon: 0, lat: 0 }) as const;
  const between = (first: Partial<LedgerEvent>, last: Partial<LedgerEvent>, rows = pair(1, 2)) => {
    const { dataset } = bookWith(rows);
    const events = [summit("a", "2023-05-01", first), summit("b", "2025-05-01", last)];
    const sentence = sentenceOf(openBook({ ...dataset, events }), viewWith(one));
    return sentenceParts(sentence, i18n.en)
      .map(({ text }) => text)
      .join("");
  };
  const real = (name: string) => ({ format: "in-person", place: at(name) }) as const;
  const virtual = { format: "virtual", place: at("Beijing") } as const;

  test("both are named by their places, or as virtual", () => {
    const start = "From 2022 to 2024, the last full years before";
    expect(between(real("Xi’an"), real("Astana"))).toContain(`${start} the Xi’an and Astana summits, China’s`);
    expect(between(virtual, real("Astana"))).toContain(`${start} the virtual and Astana summits`);
    expect(between(real("Xi’an"), virtual)).toContain(`${start} the Xi’an and virtual summits`);
    expect(between(virtual, virtual)).toContain(`${start} the two virtual summits`);
  });

  test("no part of a year is called a full one", () => {
    const parts = [china("KAZ", "2022-01/2022-10", 2), china("KAZ", "2024-01/2024-10", 4)];
    expect(between(real("Xi’an"), real("Astana"), parts)).toBe(
      "From Jan–Oct 2022 to Jan–Oct 2024, China’s trade with Kazakhstan grew from US$2\u00a0bn to US$4\u00a0bn",
    );
  });
});

describe("whose statistics it is from", () => {
  test("is said unless they are China's alone, of one office by its country's name", () => {
    expect(textOf(pair(1, 2), one)).not.toContain("according");
    const rows = [own("KAZ", 2022, 1), own("KAZ", 2024, 2), own("UZB", 2022, 1), own("UZB", 2024, 2)];
    expect(textOf(rows, { ...one, ledger: "partner" })).toMatch(
      /US\$2\u00a0bn, according to Kazakhstan’s own statistics$/,
    );
    expect(textOf(rows, { ...two, ledger: "partner" })).toMatch(
      /US\$4\u00a0bn, according to the partners’ own statistics$/,
    );
    const five = centralAsia.map((country) => own(country, 2024, 1));
    expect(textOf(five, { ...one, unit: "share", ledger: "partner" })).toMatch(
      /20%, according to the partners’ own statistics$/,
    );
    expect(textOf(pair(1, 2), { ...one, ledger: "both" })).toBe(
      "From 2022 to 2024, China’s trade with Kazakhstan grew from US$1\u00a0bn to US$2\u00a0bn, according to Chinese customs",
    );
  });

  test("both sides of one year stand beside each other, the sign of a balance once unless it differs", () => {
    const both = { ...one, ledger: "both" } as const;
    expect(textOf([china("KAZ", 2024, 5), own("KAZ", 2024, 4)], both)).toBe(
      "China’s trade with Kazakhstan, 2024: US$5\u00a0bn according to Chinese customs, US$4\u00a0bn in Kazakhstan’s own statistics",
    );
    const more = [china("UZB", 2024, 2), own("UZB", 2024, 1)];
    expect(textOf([china("KAZ", 2024, 5), own("KAZ", 2024, 4), ...more], { ...two, ledger: "both" })).toMatch(
      /US\$5\u00a0bn in the partners’ statistics$/,
    );
    const balance = { ...both, flow: "balance" } as const;
    expect(textOf([...flows(2024, 5, 1), ...ownFlows(2024, 1, 3)], balance)).toBe(
      "China’s trade balance with Kazakhstan, 2024: a surplus of US$4\u00a0bn according to Chinese customs, US$2\u00a0bn in Kazakhstan’s own statistics",
    );
    expect(textOf([...flows(2024, 5, 1), ...ownFlows(2024, 3, 1)], balance)).toContain(
      "a surplus of US$4\u00a0bn according to Chinese customs, a deficit of US$2\u00a0bn in",
    );
  });

  test("the second side says what it has of the same, as far as it has it, with its own periods", () => {
    const both = { ...one, ledger: "both" } as const;
    const part = own("KAZ", "2024-01/2024-10", 4);
    expect(textOf([...pair(1, 2), part], both)).toBe(
      "From 2022 to 2024, China’s trade with Kazakhstan grew from US$1\u00a0bn to US$2\u00a0bn, according to Chinese customs. Kazakhstan’s own statistics say US$4\u00a0bn for Jan–Oct 2024.",
    );
    expect(textOf([...pair(1, 2), own("KAZ", "2022-01/2022-09", 3), part], both)).toContain(
      "Kazakhstan’s own statistics say US$3\u00a0bn for Jan–Sep 2022 and US$4\u00a0bn for Jan–Oct 2024.",
    );
    const balance = { ...both, flow: "balance" } as const;
    expect(textOf([...flows(2024, 5, 1), ...ownFlows("2024-01/2024-10", 3, 1)], balance)).toContain(
      "Kazakhstan’s own statistics say a deficit of US$2\u00a0bn for Jan–Oct 2024.",
    );
  });

  test("the second side speaks of its own shares where it has them, and as itself of another country", () => {
    const shares = { ...years, compare: 2024, unit: "share", ledger: "both" } as const;
    const five = centralAsia.map((country, index) => china(country, 2024, 5 - index));
    const alike = centralAsia.map((country, index) => own(country, 2024, 10 - index));
    expect(textOf([...five, ...alike], shares)).toBe(
      "In 2024, the share of Kazakhstan, the largest in 2024, in China’s trade with Central Asia stood at 33%, according to Chinese customs. The partners’ own statistics say 25% for 2024.",
    );
    const other = centralAsia.map((country, index) => own(country, 2024, index + 1));
    expect(textOf([...five, ...other], shares)).toMatch(
      /, according to Chinese customs\. In 2024, the share of Tajikistan, the largest in 2024, .* 33%, according to the partners’ own statistics\.$/,
    );
  });
});

describe("sides of different years and countries", () => {
  const both = { ...two, ledger: "both" } as const;
  const chinas = [china("KAZ", 2024, 5), china("UZB", 2024, 2)];

  test("the second names whom it has nothing of", () => {
    expect(textOf([...chinas, own("KAZ", 2022, 4)], both)).toBe(
      "In 2024, China’s trade with Kazakhstan and Uzbekistan stood at US$7\u00a0bn, according to Chinese customs. The partners’ own statistics (without Uzbekistan) say US$4\u00a0bn for 2022.",
    );
  });

  test("the second speaks for itself of somebody whom the first has nothing of, or where it has nothing at all", () => {
    expect(textOf([china("KAZ", 2024, 5), own("KAZ", 2022, 4), own("UZB", 2022, 1)], both)).toBe(
      "In 2024, China’s trade with Kazakhstan stood at US$5\u00a0bn, according to Chinese customs. In 2022, China’s trade with Kazakhstan and Uzbekistan stood at US$5\u00a0bn, according to the partners’ own statistics.",
    );
    expect(textOf([own("KAZ", 2024, 2)], { ...one, ledger: "both" })).toBe(
      "In 2024, China’s trade with Kazakhstan stood at US$2\u00a0bn, according to Kazakhstan’s own statistics",
    );
  });

  test("the line below says what either lacks", () => {
    expect(sublineOf(pair(1, 2), { ...one, ledger: "both" })).toContain(
      "· We found no full-year national figure for Kazakhstan (2022 and 2024)",
    );
    const gdp = [against("gdp", "KAZ", 2024, 100)];
    expect(sublineOf([china("KAZ", 2024, 2)], { ...one, unit: "gdp", ledger: "both" }, gdp)).toContain(
      "· Gross domestic product of 2022 is not in the data",
    );
  });
});

describe("what is lacking", () => {
  test("is said in place of the sentence where there is nothing else, once for both sides", () => {
    expect(textOf([], one)).toBe("We found no full-year figure of Chinese customs for Kazakhstan (2022 and 2024)");
    expect(textOf([], { ...one, ledger: "both" })).toBe(
      "We found no full-year figure of Chinese customs for Kazakhstan (2022 and 2024). We found no full-year national figure for Kazakhstan (2022 and 2024).",
    );
    expect(textOf([], { ...one, flow: "balance", unit: "index", ledger: "both" })).toBe(
      "A trade balance can change its sign, so there is no index of it; choose US dollars to see it",
    );
    expect(textOf([], { ...one, unit: "share" })).toBe("Shares of the five need a figure for all of them together");
    expect(textOf(pair(1, 2), { ...one, unit: "index", base: 2010 })).toBe(
      "An index needs a figure for its first year, 2010",
    );
    expect(textOf(pair(1, 2), { ...one, unit: "gdp" })).toBe(
      "Gross domestic product of 2022 and 2024 is not in the data: trade is not set against it there",
    );
  });

  test("stands in the line below where the sentence has figures, and not twice where it is the sentence", () => {
    const usual = "Goods trade, exports plus imports, 2022 and 2024, according to Chinese customs";
    expect(sublineOf(pair(1, 2), one)).toBe(`${usual} · # source`.replace("#", "1"));
    expect(sublineOf(pair(1, 2), two)).toBe(
      `${usual} · 1 source · We found no full-year figure of Chinese customs for Uzbekistan (2022 and 2024)`,
    );
    expect(sublineOf([], one)).toBe(usual);
    const some = [against("gdp", "KAZ", 2022, 100)];
    expect(sublineOf(pair(1, 2), { ...one, unit: "gdp" }, some)).toContain(
      "· Gross domestic product of 2024 is not in the data: trade is not set against it there",
    );
    expect(sublineOf(pair(1, 2), { ...one, unit: "gdp" })).not.toContain("Gross domestic product");
  });
});

describe("the line below", () => {
  test("names the periods that are shown, each once and in their order", () => {
    expect(sublineOf([...pair(1, 2).reverse()], { ...one, year: 2022, compare: 2024 })).toContain(", 2022 and 2024,");
    expect(sublineOf([china("KAZ", "2024-01/2024-10", 2)], one)).toContain(", Jan–Oct 2024,");
    expect(sublineOf([china("KAZ", 2024, 5), own("KAZ", 2024, 4)], { ...one, ledger: "both" })).toMatch(
      /^Goods trade, exports plus imports, 2024 · 2 sources/,
    );
  });

  test("names who speaks only where the sentence does not", () => {
    expect(sublineOf([], { ...one, ledger: "both" })).toContain(
      "according to Chinese customs and the partners’ statistics offices",
    );
    expect(sublineOf([], { ...one, ledger: "partner" })).toContain("according to the partners’ statistics offices");
    expect(sublineOf([own("KAZ", 2024, 2)], { ...one, ledger: "partner" })).not.toContain("according");
  });

  test("says where a figure is an estimate from growth rates", () => {
    const { dataset } = bookWith([china("KAZ", 2024, 2)]);
    const implying = openBook({ ...dataset, growth: [growth(10)] });
    const text = sublineText(sentenceOf(implying, viewWith({ ...one, compare: 2023 })), i18n.en);
    expect(text).toContain("partly estimated from growth rates");
    expect(sublineOf(pair(1, 2), one)).not.toContain("estimated");
  });
});
