import { describe, expect, it } from "vitest";
import { wholeSourceOf, wholeSources } from "../../src/data/parts/whole-rows.ts";
import { equationText } from "../../src/figures/figure-equation.ts";
import { MethodPage } from "../../src/pages/method/method-page.tsx";
import { holesOf } from "../../src/pages/method/coverage/holes.ts";
import { statusExamples } from "../../src/pages/method/method-status.tsx";
import { termsOf } from "../../src/pages/method/method-terms.tsx";
import { book } from "../book.ts";
import { pageMarkup } from "../page-markup.tsx";
import { i18n } from "../views.ts";

const { dataset } = book;

function page(lang: keyof typeof i18n = "en"): string {
  return pageMarkup({ path: "method/", page: MethodPage, i18n: i18n[lang] });
}

describe("the page on method", () => {
  const html = page();

  it("leads to each of its sections", () => {
    const contents = html.slice(html.indexOf("<nav"), html.indexOf("</nav>"));
    const anchors = [...contents.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(anchors.length).toBeGreaterThan(6);
    for (const anchor of anchors) expect(html.includes(`<h2 id="${anchor}"`), anchor).toBe(true);
  });

  it("gives every reason with its sources, and keeps its own reading apart", () => {
    for (const reason of dataset.reasons.filter(({ own }) => !own)) {
      const text = i18n.en.t(`reason.${reason.id}` as Parameters<typeof i18n.en.t>[0]);
      expect(html.includes(escaped(text)), reason.id).toBe(true);
      for (const id of reason.sources) expect(html.includes(escaped(wholeSourceOf(book, id).title)), id).toBe(true);
    }
    const own = html.slice(html.indexOf("method-own"));
    expect(own.includes(i18n.en.t("why.own"))).toBe(true);
  });

  it("names all whose terms bind the data", () => {
    for (const { licence } of termsOf(wholeSources(book))) expect(html.includes(escaped(licence)), licence).toBe(true);
    expect(html.includes(i18n.en.t("method.licences.imf"))).toBe(true);
  });

  it("has every year of both books in its matrix, each cell in words too", () => {
    expect(html.includes('title="Kazakhstan, 1992: ')).toBe(true);
    expect(html.match(/<table class="coverage-table"/g)).toHaveLength(2);
    expect(page("de").includes('title="Kasachstan, 1992: ')).toBe(true);
  });
});

describe("what is still missing", () => {
  it("opens from each of its cells, and is counted and listed by country and flow", () => {
    const html = page();
    const holes = (["china", "partner"] as const).map((ledger) => holesOf(book, ledger));
    expect(html.match(/class="[^"]*\bcoverage-hole"/g)).toHaveLength(holes.flat().length);
    for (const [index, ledger] of (["china", "partner"] as const).entries()) {
      const count = (holes[index] ?? []).reduce((sum, { flows }) => sum + flows.length, 0);
      expect(html).toContain(escaped(i18n.en.t("method.holes.summary", { ledger, count })));
    }
  });
});

describe("an example of each kind of figure", () => {
  const examples = statusExamples(book);

  it("is there for all four", () => {
    expect([...examples.keys()].toSorted()).toEqual(["derived", "implied", "published", "unallocated"]);
    for (const [status, figure] of examples) expect(figure.status).toBe(status);
  });

  it("is told as a sum unless it was published", () => {
    expect(equationText(examples.get("published") ?? never(), i18n.en)).toBeNull();
    const derived = examples.get("derived") ?? never();
    const [exports, imports] = derived.inputs.map(({ value }) => i18n.en.number(value));
    expect(equationText(derived, i18n.en)).toBe(`${i18n.en.number(derived.value)} ≈ ${exports} + ${imports} (US$ bn)`);
    expect(equationText(examples.get("implied") ?? never(), i18n.de)).toMatch(
      /^[\d,]+ ≈ [\d,]+ ÷ 1,\d+ \(Mrd\.\u00a0US-\$\)$/,
    );
    expect(equationText(examples.get("unallocated") ?? never(), i18n.en)).toContain(" − ");
  });
});

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;");
}

function never(): never {
  throw new Error("There is no such example");
}
