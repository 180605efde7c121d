import { expect, test } from "vitest";
import { routes } from "../../src/app/routes.tsx";
import { loadChartsInFull } from "../../src/charts/load-charts.ts";
import { centralAsia } from "../../src/data/countries.ts";
import { countryStories } from "../../src/stories/stories.ts";
import { pageMarkup } from "../page-markup.tsx";
import { i18n } from "../views.ts";

await loadChartsInFull();

test("the page of a country leads to the story of its figures, where there is one", async () => {
  for (const country of centralAsia) {
    const route = routes[`country/${country.toLowerCase()}`];
    if (!route || route.path === null) throw new Error(`${country} has no page`);
    const html = pageMarkup({ path: route.path, page: await route.load("en"), i18n: i18n.en });
    const [, href] = /<a class="story-link" href="([^"]+)"/.exec(html) ?? [];
    const story = countryStories[country];
    expect(href, country).toBe(story && `../../present/${story}/`);
  }
});
