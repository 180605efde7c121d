import type { Page, Route } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart, choose } from "../marks.ts";
import { rowsIn } from "../site.ts";
import { heldBack } from "./held-back.ts";

/** Answers requests for one table of the dataset in the server's place. */
const answer = (page: Page, table: string, reply: (route: Route) => Promise<void>) =>
  page.route(`**/data/versions/*/${table}.json`, reply);

const message = (page: Page) => page.locator(".panel-message");
const missingIn = (page: Page, panel: string) => page.locator(`${panel} .panel-missing`);
const bars = (page: Page, id: string) => chart(page, id).locator('svg [role="img"][data-country]');

/** Head, filters and the way to other pages: what must stand whatever is missing. */
async function expectFrame(page: Page): Promise<void> {
  expect(await page.locator("header nav a").count()).toBeGreaterThanOrEqual(3);
  await choose(page, "unit", "share");
  await expect(page).toHaveQuery("?unit=share");
}

test("without the events the spine's panel says so and shows the trade, and a retry brings them back", async ({
  page,
  problems,
}) => {
  problems.expect(/500/);
  let asked = 0;
  let recovered = false;
  await answer(page, "event-titles", (route) => {
    asked++;
    return recovered ? route.continue() : route.fulfill({ status: 500, body: "down" });
  });
  await visit(page, "");
  await expect(missingIn(page, ".is-spine")).toContainText("data/events.json");
  // Once more in case it was a moment's trouble, and then no longer: the reader is waiting.
  expect(asked).toBe(2);
  await expect(message(page)).toContainText("data/event-titles.json");
  await expect(message(page)).toContainText("500");
  expect(await bars(page, "trade").count()).toBeGreaterThan(100);
  expect(await bars(page, "map").count()).toBeGreaterThanOrEqual(5);
  await expect(page.locator(".big-number")).toContainText("94.8");
  await expect(message(page)).toHaveCount(1);
  await expectFrame(page);

  await message(page).getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => asked).toBe(4);
  recovered = true;
  await message(page).getByRole("button", { name: "Try again" }).click();
  await expect(chart(page, "spine").locator("[data-event]").first()).toBeVisible();
  await expect(page.locator(".panel-message")).toHaveCount(0);
});

const damaged: ReadonlyArray<readonly [string, string, RegExp]> = [
  ["a web page", "<!doctype html><title>Sign in</title>", /not JSON/],
  ["half a file", '[{"reporter": "CHN", "partner": "KA', /not JSON/],
  ["another table", '{"rows": []}', /array/i],
  [
    "a row that does not fit",
    '[{"reporter": "CHN", "partner": "KAZ", "usdBn": "<img src=x onerror=alert(1)>"}]',
    /0\./,
  ],
  ["nothing", "", /not JSON/],
  [
    "a table of a later schema",
    '[{"reporter":"CHN","partner":"KAZ","period":"2024","flow":"total","usdBn":43.8,"source":"a","confidence":"high","basis":"cif"}]',
    /0\.basis/,
  ],
];

test("a trade table that is none gives one message, with its fault as text, and each panel names it; the frame stays", async ({
  page,
}) => {
  for (const [name, body, fault] of damaged) {
    await answer(page, "trade-amounts", (route) => route.fulfill({ contentType: "application/json", body }));
    await visit(page, "");
    // Once, however many panels need it.
    await expect.soft(message(page), name).toHaveText(fault);
    for (const panel of [".is-map", ".is-figures", ".is-spine"]) {
      await expect.soft(missingIn(page, panel), `${name} in ${panel}`).toContainText("data/trade.json");
    }
    await expect.soft(page.locator("main img"), name).toHaveCount(0);
    await expectFrame(page);
  }
});

test("without a connection to the sources the page says so, and is whole again after a retry", async ({
  page,
  problems,
}) => {
  problems.expect(/ERR_INTERNET_DISCONNECTED/);
  let recovered = false;
  await answer(page, "source-names", (route) => (recovered ? route.continue() : route.abort("internetdisconnected")));
  await visit(page, "");
  await expect(message(page)).toContainText("no connection");
  await expectFrame(page);
  recovered = true;
  await page.getByRole("button", { name: "Try again" }).first().click();
  await expect(bars(page, "spine").first()).toBeVisible();
  await expect(page.locator(".panel-message")).toHaveCount(0);
});

test("without a small table the charts stand, and one message says what is missing", async ({ page, problems }) => {
  problems.expect(/404/);
  await answer(page, "growth", (route) => route.fulfill({ status: 404, body: "" }));
  for (const address of ["", "country/kaz/", "embed/trade/?asof=2026-01-31", "present/"]) {
    await visit(page, address);
    await expect.soft(message(page), address).toHaveCount(1);
    await expect.soft(message(page), address).toContainText("data/growth.json");
    await expect.soft(message(page), address).toContainText("those worked out from this file are missing");
    await expect.soft(page.locator(".panel-missing"), address).toHaveCount(0);
    await expect.soft(page.locator("main svg [data-country]").first(), address).toBeVisible();
  }
});

test("what trade is set against is asked of nine panels and missed once", async ({ page, problems }) => {
  problems.expect(/404/);
  await answer(page, "denominators", (route) => route.fulfill({ status: 404, body: "" }));
  await visit(page, "?unit=gdp");
  await expect(message(page)).toContainText("data/denominators.json");
  await expect(page.locator(".is-multiples .panel-missing")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(1);
  await choose(page, "unit", "usd");
  await expect(bars(page, "map").first()).toBeVisible();
  await expect(message(page)).toHaveCount(0);
});

test("slides without their events show all others", async ({ page, problems }) => {
  problems.expect(/404/);
  await answer(page, "events", (route) => route.fulfill({ status: 404, body: "" }));
  await visit(page, "present/?deck=trade;timeline;map");
  await expect(message(page)).toContainText("data/events.json");
  await expect(page.locator("#slide-1 svg [data-country]").first()).toBeVisible();
  await expect(page.locator("#slide-2 .panel-missing")).toHaveCount(1);
  await expect(page.locator("#slide-3 svg [data-country]").first()).toBeAttached();
});

test("the lists say what is missing too", async ({ page, problems }) => {
  problems.expect(/404/);
  await answer(page, "events", (route) => route.fulfill({ status: 404, body: "" }));
  await visit(page, "events/");
  await expect(page.locator(".panel-message")).toBeVisible();
  await expect(page.locator(".panel-message")).toContainText("404");
  await expect(page.locator("h1")).toHaveText("Events");
});

test("markup in the data shows as text", async ({ page }) => {
  const markup = `<img src=x onerror="document.title='taken'"> & <b>bold</b> {{x}} \${y}`;
  const spoil = (rows: Array<Record<string, unknown>>, id: string, fields: readonly string[]) => {
    const row = rows.find((candidate) => candidate["id"] === id);
    for (const field of fields) if (row) row[field] = Array.isArray(row[field]) ? [markup] : markup;
  };
  const change = (table: string, id: string, fields: readonly string[]) =>
    answer(page, table, async (route) => {
      const rows = rowsIn(await (await route.fetch()).json());
      spoil(rows, id, fields);
      await route.fulfill({ json: rows });
    });
  await change("event-titles", "relations-tjk-1992", ["title"]);
  await change("events", "relations-tjk-1992", ["title", "summary", "outcomes"]);
  await change("source-names", "chinadaily-2024-07-04-tjk", ["publisher"]);
  await change("sources", "chinadaily-2024-07-04-tjk", ["publisher", "title", "cites"]);
  await visit(page, "?event=relations-tjk-1992");
  const card = page.locator(".event-card");
  await expect(card).toBeVisible();
  await expect(card.locator("h2")).toHaveText(markup);
  await expect(card.locator(".source-list")).toContainText(`${markup}: ${markup}`);
  await expect(page.locator("main img, main b")).toHaveCount(0);
  expect(await page.title()).not.toBe("taken");
});

test("a table that never comes is announced, and the page goes on when it comes late", async ({ page }) => {
  const { answer: held, letGo } = heldBack();
  await page.clock.install();
  await answer(page, "trade-amounts", held);
  await page.goto("", { waitUntil: "commit" });
  await expect(page.locator("main")).toBeVisible();
  await page.clock.fastForward(6_000);
  await expect(page.locator("#state")).toContainText("This is taking long");
  letGo();
  await page.clock.resume();
  await expect(page.locator("html")).toHaveAttribute("data-ready");
  await expect(page.locator("#state")).toHaveText("");
});

test("a table that hangs once the page runs is waited for where it is needed, and everything else goes on", async ({
  page,
}) => {
  const { answer: held, letGo } = heldBack();
  await answer(page, "denominators", held);
  await visit(page, "");
  const waiting = page.locator(".panel-waiting").first();
  await choose(page, "unit", "gdp");
  await expect(waiting).toBeVisible();
  await choose(page, "unit", "share");
  await expect(waiting).toHaveCount(0);
  await expect(bars(page, "map").first()).toBeVisible();
  await choose(page, "unit", "gdp");
  await expect(waiting).toBeVisible();
  letGo();
  await expect(waiting).toHaveCount(0);
  await expect(bars(page, "map").first()).toBeVisible();
  await expect(message(page)).toHaveCount(0);
});

test("a connection that is lost later costs only what was not there yet, and is found again by a retry", async ({
  page,
  context,
  problems,
}) => {
  problems.expect(/ERR_INTERNET_DISCONNECTED/);
  await visit(page, "");
  await context.setOffline(true);
  await choose(page, "unit", "share");
  await expect(page).toHaveQuery("?unit=share");
  await expect(message(page)).toHaveCount(0);
  await choose(page, "unit", "gdp");
  await expect(message(page)).toContainText("no connection");
  await context.setOffline(false);
  await message(page).getByRole("button", { name: "Try again" }).click();
  await expect(bars(page, "map").first()).toBeVisible();
  await expect(message(page)).toHaveCount(0);
  await expect(page).toHaveQuery("?unit=gdp");
});

test("a part that throws leaves its neighbours alone, gives a report to copy, and comes back by a retry", async ({
  page,
  context,
  problems,
}) => {
  problems.expect(/broken on purpose/);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit(page, "?countries=KAZ");
  const multiples = page.locator(".panel.is-multiples");
  await multiples.scrollIntoViewIfNeeded();
  await expect(multiples.locator("svg").first()).toBeVisible();
  await page.evaluate(() => {
    const { setAttribute } = Element.prototype;
    Element.prototype.setAttribute = function (name, value) {
      if (name === "class" && /multiple-title/.test(value) && !("mended" in window)) {
        throw new Error("broken on purpose");
      }
      setAttribute.call(this, name, value);
    };
  });
  await page.keyboard.press("0");
  await expect(page).toHaveQuery("");
  await expect(multiples).toContainText("could not be drawn");
  await expect(page.locator(".panel-message")).toHaveCount(1);
  await expect(chart(page, "slope").locator('svg [data-country="UZB"]').first()).toBeAttached();
  await expect(bars(page, "spine").first()).toBeAttached();

  await multiples.getByRole("button", { name: "Copy an error report" }).click();
  await expect(multiples).toContainText("Copied");
  const report = await page.evaluate(() => navigator.clipboard.readText());
  const { version, build } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  for (const part of ["broken on purpose", page.url(), version, build]) expect(report).toContain(part);

  await multiples.getByRole("button", { name: "Try again" }).click();
  await expect(multiples).toContainText("could not be drawn");
  await page.evaluate(() => Object.assign(window, { mended: true }));
  await multiples.getByRole("button", { name: "Try again" }).click();
  await expect(multiples.locator("svg").first()).toBeVisible();
  await expect(page.locator(".panel-message")).toHaveCount(0);
});
