import { renderToStaticMarkup } from "react-dom/server";
import { describe, test } from "vitest";
import type { Lang } from "../../src/i18n/languages.ts";
import type { View } from "../../src/view/view.ts";
import { book } from "../book.ts";
import { expectGolden } from "../golden.ts";
import { viewWith, i18n } from "../views.ts";
import { pageMedium } from "../../src/charts/parts/medium.ts";
import { modules } from "../charts.ts";

const views: Record<string, Partial<View>> = {
  default: {},
  "both-ledgers": { ledger: "both", years: [2005, 2025], year: 2023, compare: 2008 },
  partner: { ledger: "partner", year: 2003, compare: 1996 },
  exports: { flow: "export", countries: ["KGZ", "TJK"], year: 2023, compare: 2008 },
  balance: { flow: "balance", years: [2010, 2025], year: 2025, compare: 2012 },
  share: { unit: "share", year: 2024, compare: 1992 },
  index: { unit: "index", years: [2013, 2025], countries: ["KAZ", "KGZ", "UZB"], year: 2025, compare: 2013 },
};

/** Forms that only some charts take. */
const forms: Readonly<Record<string, Record<string, Partial<View>>>> = {
  trade: { "lines-log": { form: "lines", axis: "log" } },
  multiples: { "own-lines": { form: "lines", scale: "own", ledger: "both" } },
  slope: { log: { axis: "log", compare: 2003 } },
  map: { change: { show: "change" } },
};

describe.each(modules)("$id", (chart) => {
  const draw = (patch: Partial<View>, lang: Lang) => {
    const layout = chart.layout(chart.series(book, viewWith(patch)), i18n[lang]);
    const drawn = renderToStaticMarkup(<chart.Marks medium={pageMedium} layout={layout} i18n={i18n[lang]} />);
    // The outlines of the land are the same in every view, 40 kB of them, and compared with a fresh cut elsewhere.
    return drawn.replaceAll(/<path(?=[^>]*data-outline)[^>]*>/g, (path) => path.replace(/ d="[^"]*"/, ' d="…"'));
  };
  test.each(Object.entries({ ...views, ...forms[chart.id] }))(
    "looks as it did when it was last approved: %s",
    (name, patch) => expectGolden(`${chart.id}-${name}`, draw(patch, "en")),
  );
  test("speaks German", () => expectGolden(`${chart.id}-default-de`, draw({}, "de")));
});
