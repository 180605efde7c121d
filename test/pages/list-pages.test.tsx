import type { ComponentType } from "react";
import { describe, expect, it } from "vitest";
import { checked } from "../../data/description.json";
import type { Dataset } from "../../src/data/schema/schema.ts";
import type { Lang } from "../../src/i18n/i18n.ts";
import { ClaimsPage } from "../../src/pages/claims/claims-page.tsx";
import { EventsPage } from "../../src/pages/events/events-page.tsx";
import { SourcesPage } from "../../src/pages/sources/sources-page.tsx";
import { datasetTables } from "../book.ts";
import { pageMarkup } from "../page-markup.tsx";
import type { PagePath } from "../../src/shell/site.tsx";
import { i18n } from "../views.ts";

const data = datasetTables();
const events = page("events/", EventsPage);
const claims = page("claims/", ClaimsPage);
const sources = page("sources/", SourcesPage);

function page(path: PagePath, Page: ComponentType, dataset: Dataset = data, lang: Lang = "en", framed = false): string {
  return pageMarkup({ path, page: Page, dataset, i18n: i18n[lang], framed });
}

/** The element with that id, up to the end tag of its kind. */
function element(html: string, tag: string, id: string): string {
  const from = html.indexOf(`<${tag} id="${id}"`);
  return from < 0 ? "" : html.slice(from, html.indexOf(`</${tag}>`, from));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;");
}

describe("the page of events", () => {
  it("holds every event with its summary, at an anchor of its own, before any script runs", () => {
    for (const { id } of data.events) expect(element(events, "article", id), id).toContain("<h3");
    expect(events.match(/<article /g)).toHaveLength(data.events.length);
  });

  it("leads from an event to its year on Explore, and from one beyond the figures to the nearest year", () => {
    expect(element(events, "article", "summit-xian-2023")).toContain('href="../?year=2023&amp;event=summit-xian-2023"');
    expect(element(events, "article", "planned-summit-2027")).toContain(
      'href="../?year=2025&amp;event=planned-summit-2027"',
    );
  });

  it("says of an event that it was only announced, and how well it is confirmed", () => {
    const announced = element(events, "article", "planned-summit-2027");
    expect(announced).toContain(i18n.en.t("event.announced"));
    expect(announced).toContain(i18n.en.t("event.confidence.single-source"));
  });

  it("marks what is English in another language's page", () => {
    const german = element(page("events/", EventsPage, data, "de"), "article", "summit-xian-2023");
    expect(german).toMatch(/<h3 [^>]*lang="en"/);
    expect(german).toContain(i18n.de.t("events.show-on-explore"));
  });
});

describe("the page of sources", () => {
  it("holds every source, at an anchor of its own, before any script runs", () => {
    for (const { id } of data.sources) expect(element(sources, "li", id), id).not.toBe("");
  });

  it("names copies without linking them", () => {
    for (const { id, url, linkable } of data.sources) {
      const linked = element(sources, "li", id).includes('rel="noreferrer external"');
      expect(linked, id).toBe(linkable && url !== null);
    }
  });

  it("tells how a source was read that was not opened where it stands", () => {
    const noted = data.sources.filter(({ note }) => note !== undefined);
    expect(noted.length).toBeGreaterThan(0);
    for (const { id, note = "" } of noted) expect(element(sources, "li", id), id).toContain(escaped(note));
  });

  it("leads from a source to the events and the figures that rest on it", () => {
    const html = element(sources, "li", "stat-kg-geo-imports-github");
    expect(html).toContain("Kyrgyzstan: imports from China");
    expect(html).toMatch(/href="\.\.\/\?countries=KGZ&amp;year=\d{4}&amp;flow=export&amp;ledger=partner"/);
    expect(sources).toContain('href="../events/#summit-xian-2023"');
  });
});

describe("the page of statements", () => {
  it("holds every statement with its note, at an anchor of its own, before any script runs", () => {
    for (const { id } of data.claims) expect(element(claims, "article", id), id).toContain("<h4");
    expect(claims.match(/<article /g)).toHaveLength(data.claims.length);
  });

  it("gives each verdict as a word, and the sources it rests on", () => {
    const html = element(claims, "article", "seed-fact-301");
    expect(html).toContain(i18n.en.t("verdict.contradicted"));
    const sourceIds = data.claims.find(({ id }) => id === "seed-fact-301")?.sources ?? [];
    expect(sourceIds.length).toBeGreaterThan(0);
    for (const one of sourceIds) {
      expect(html).toContain(data.sources.find(({ id }) => id === one)?.publisher.replaceAll("&", "&amp;"));
    }
  });

  it("tells what is right where a statement is contradicted", () => {
    const corrected = data.claims.filter(({ instead }) => instead !== undefined);
    expect(corrected.length).toBeGreaterThan(0);
    for (const { id, instead = "" } of corrected) {
      expect(element(claims, "article", id), id).toContain(`${i18n.en.t("claims.instead")}</strong> `);
      expect(element(claims, "article", id), id).toContain(escaped(instead));
    }
  });

  it("says that statements are in English only where they are in another language than the page", () => {
    const untranslated = page("claims/", ClaimsPage, data, "de");
    expect(untranslated).toContain(i18n.de.t("claims.untranslated"));
    expect(claims).not.toContain(i18n.en.t("claims.untranslated"));
  });

  it("leads from a statement to the view that shows it", () => {
    const lost = data.claims.filter(
      ({ id, view = "" }) => !element(claims, "article", id).includes(`"../${view.replaceAll("&", "&amp;")}`),
    );
    expect(lost.filter(({ view }) => view !== undefined).map(({ id }) => id)).toEqual([]);
  });

  it("tells what does not hold before the list, with a way to each statement", () => {
    const top = claims.slice(0, claims.indexOf("<form"));
    const errors = data.claims.filter(({ verdict }) => verdict === "contradicted");
    expect(errors.length).toBeGreaterThan(0);
    for (const { id, note } of errors) {
      expect(top).toContain(`href="#${id}"`);
      expect(top).toContain(note.replaceAll("'", "&#x27;"));
    }
  });

  it("marks what is English in another language's page", () => {
    const german = element(page("claims/", ClaimsPage, data, "de"), "article", "seed-fact-301");
    expect(german).toMatch(/<h4 [^>]*lang="en"/);
    expect(german).toContain(i18n.de.t("verdict.contradicted"));
  });
});

it.each([
  ["events", events],
  ["sources", sources],
  ["statements", claims],
])("the list of %s stands in groups, at most one of them open, each with its heading and what is in it", (_, html) => {
  const groups = html.match(/<details class="list-group"[^>]*>/g) ?? [];
  expect(groups.length).toBeGreaterThan(3);
  expect(groups.filter((tag) => tag.includes("open")).length).toBeLessThanOrEqual(1);
  expect(html.match(/<summary class="list-heading"><h[23] id="[^"]+"/g)).toHaveLength(groups.length);
  expect(html).not.toMatch(/<span class="list-preview"><\/span>/);
});

it("says at the foot how far the data go, and when they were last checked", () => {
  const html = page("sources/", SourcesPage, data, "en", true);
  const foot = html.slice(html.indexOf("<footer"));
  expect(foot).toContain(i18n.en.t("foot.reach", { day: i18n.en.date("2026-03-18") }));
  expect(foot).toContain(i18n.en.t("foot.checked", { day: i18n.en.date(checked) }));
  expect(foot).toContain('href="../licences.txt"');
});

it("shows hostile text as text", () => {
  const hostile = '<img src=x onerror="alert(1)">\u202e';
  const [source, ...otherSources] = data.sources;
  const [event, ...otherEvents] = data.events;
  const [claim, ...otherClaims] = data.claims;
  if (!source || !event || !claim) throw new Error("There are no sources, events or statements");
  const dataset: Dataset = {
    ...data,
    sources: [{ ...source, title: hostile, publisher: hostile, cites: hostile, language: "en-x" }, ...otherSources],
    claims: [{ ...claim, claim: hostile, note: hostile }, ...otherClaims],
    events: [{ ...event, title: hostile, summary: hostile, outcomes: [hostile] }, ...otherEvents],
  };
  const hostilePages = [
    page("sources/", SourcesPage, dataset),
    page("events/", EventsPage, dataset),
    page("claims/", ClaimsPage, dataset),
  ];
  for (const html of hostilePages) {
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=x");
  }
});
