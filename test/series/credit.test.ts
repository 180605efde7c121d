import { describe, expect, test } from "vitest";
import type { ChartId } from "../../src/charts/registry.ts";
import type { Source } from "../../src/data/schema/schema.ts";
import { chosenSlides } from "../../src/deck/deck-slide.ts";
import { drawingOf } from "../../src/export/drawing.ts";
import { sourceText } from "../../src/export/picture/picture-foot.ts";
import { creditedSources, publisherNames } from "../../src/series/credit.ts";
import { parseAddress } from "../../src/view/address.ts";
import { book } from "../book.ts";
import { modules } from "../charts.ts";
import { subjectOf } from "../export/subjects.ts";
import { bounds, i18n } from "../views.ts";

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

test("a copy stands behind whoever published himself", () => {
  const sources = [source("a", "dd888s.com (repost)"), source("b", "Xinhua (mirror)"), source("c", "Trend")];
  expect(publisherNames(creditedSources(sources, []))[0]).toBe("Trend");
});

const views = modules.flatMap(({ id, presets, examples }) =>
  [...presets, ...examples].map(({ name, query }) => [`${id} ${name}`, id as ChartId, query] as const),
);

describe.each(views)("the credit line of %s", (_, chart, query) => {
  const { view } = parseAddress(query, bounds);
  const subject = subjectOf(chart, view);
  const drawing = drawingOf(subject);

  test("names publishers, no file, address or copy, wherever there is one", () => {
    const isCopy = ({ publisher }: Source) => /\((?:copy|mirror|repost)|\.com\b/.test(publisher);
    const original = drawing.sources.find((one) => !isCopy(one));
    expect(drawing.sources[0]).toBe(original ?? drawing.sources[0]);
    expect(sourceText(drawing, subject)).not.toMatch(/\((?:copy|mirror|repost|scan|translation)/);
  });

  test("is in the same order on a slide", () => {
    const [slide] = chosenSlides([{ chart, view, title: null }], () => book, i18n.en);
    expect(slide?.sources).toEqual(drawing.sources.map(({ id }) => id));
  });
});
