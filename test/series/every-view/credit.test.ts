import { describe, expect, test } from "vitest";
import type { ChartId } from "../../../src/charts/registry.ts";
import type { Source } from "../../../src/data/schema/schema.ts";
import { chosenSlides } from "../../../src/deck/deck-slide.ts";
import { drawingOf } from "../../../src/export/drawing.ts";
import { sourceText } from "../../../src/export/picture/picture-foot.ts";
import { parseAddress } from "../../../src/view/address.ts";
import { book } from "../../book.ts";
import { modules } from "../../charts.ts";
import { subjectOf } from "../../export/subjects.ts";
import { bounds, i18n } from "../../views.ts";

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
