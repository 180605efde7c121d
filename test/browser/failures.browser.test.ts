import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { chart } from "./marks.ts";

/** Answers requests for one table of the dataset in the server's place. */
const answer = (table: string, reply: (route: Route) => Promise<void>) => (page: Page) =>
  page.route(`**/data/${table}.json`, reply);

const messageIn = (page: Page, panel: string) => page.locator(`${panel} .panel-message`);
const bars = (page: Page, id: string) => chart(page, id).locator('svg [role="img"][data-country]');

/** Head, filters and the way to other pages: what must stand whatever is missing. */
async function expectFrame(page: Page): Promise<void> {
  expect(await page.locator("header nav a").count()).toBeGreaterThanOrEqual(3);
  await page.locator('.filters input[value="share"]').check({ force: true });
  await expect.poll(() => new URL(page.url()).search).toBe("?unit=share");
}

test("without the events the spine's panel says so and shows the trade, and a retry brings them back", async () => {
  let asked = 0;
  let recovered = false;
  const page = await openPage("", {
    before: answer("events", (route) => {
      asked++;
      return recovered ? route.continue() : route.fulfill({ status: 500, body: "down" });
    }),
    expected: [/500/],
  });
  const message = messageIn(page, ".is-spine");
  await message.waitFor();
  // Once more in case it was a moment's trouble, and then no longer: the reader is waiting.
  expect(asked).toBe(2);
  expect(await message.textContent()).toContain("data/events.json");
  expect(await message.textContent()).toContain("500");
  expect(await bars(page, "trade").count()).toBeGreaterThan(100);
  expect(await bars(page, "map").count()).toBeGreaterThanOrEqual(5);
  expect(await page.locator(".big-number").textContent()).toContain("94.8");
  expect(await page.locator(".panel-message").count()).toBe(1);
  await expectFrame(page);

  await message.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => asked).toBe(4);
  recovered = true;
  await message.getByRole("button", { name: "Try again" }).click();
  await chart(page, "spine").locator("[data-event]").first().waitFor();
  expect(await page.locator(".panel-message").count()).toBe(0);
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
];

test("a trade table that is none gives messages in its panels, with its fault as text; the frame stays", async () => {
  const page = await openPage("", {
    before: answer("trade", (route) => route.fulfill({ contentType: "application/json", body: damaged[0]?.[1] ?? "" })),
  });
  for (const [name, body, fault] of damaged) {
    await page.unroute("**/data/trade.json");
    await page.route("**/data/trade.json", (route) => route.fulfill({ contentType: "application/json", body }));
    await page.goto("./");
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    for (const panel of [".is-map", ".is-figures", ".is-spine"]) {
      await messageIn(page, panel).waitFor();
      expect.soft(await messageIn(page, panel).textContent(), `${name} in ${panel}`).toMatch(fault);
    }
    expect.soft(await page.locator("main img").count(), name).toBe(0);
    await expectFrame(page);
  }
});

test("without a connection to the sources the page says so, and is whole again after a retry", async () => {
  let recovered = false;
  const page = await openPage("", {
    before: answer("sources", (route) => (recovered ? route.continue() : route.abort("internetdisconnected"))),
    expected: [/ERR_INTERNET_DISCONNECTED/],
  });
  await messageIn(page, ".is-spine").waitFor();
  expect(await messageIn(page, ".is-spine").textContent()).toContain("no connection");
  await expectFrame(page);
  recovered = true;
  await page.getByRole("button", { name: "Try again" }).first().click();
  await bars(page, "spine").first().waitFor();
  expect(await page.locator(".panel-message").count()).toBe(0);
});

test("the lists say what is missing too", async () => {
  const page = await openPage("events/", {
    before: answer("events", (route) => route.fulfill({ status: 404, body: "" })),
    expected: [/404/],
  });
  await page.locator(".panel-message").waitFor();
  expect(await page.locator(".panel-message").textContent()).toContain("404");
  expect(await page.locator("h1").textContent()).toBe("Events");
});

test("markup in the data shows as text", async () => {
  const markup = `<img src=x onerror="document.title='taken'"> & <b>bold</b> {{x}} \${y}`;
  const spoil = (rows: Array<Record<string, unknown>>, id: string, fields: readonly string[]) => {
    const row = rows.find((candidate) => candidate["id"] === id);
    for (const field of fields) if (row) row[field] = Array.isArray(row[field]) ? [markup] : markup;
  };
  const change = (table: string, id: string, fields: readonly string[]) => (page: Page) =>
    answer(table, async (route) => {
      const rows = (await (await route.fetch()).json()) as Array<Record<string, unknown>>;
      spoil(rows, id, fields);
      await route.fulfill({ json: rows });
    })(page);
  const page = await openPage("?event=relations-tjk-1992", {
    before: async (empty) => {
      await change("events", "relations-tjk-1992", ["title", "summary", "outcomes"])(empty);
      await change("sources", "chinadaily-2024-07-04-tjk", ["publisher", "title", "cites"])(empty);
    },
  });
  const card = page.locator(".event-card");
  await card.waitFor();
  expect(await card.locator("h2").textContent()).toBe(markup);
  expect(await card.locator(".source-list").textContent()).toContain(markup);
  expect(await page.locator("main img, main b").count()).toBe(0);
  expect(await page.title()).not.toBe("taken");
});
