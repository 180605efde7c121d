import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openPage } from "./browser.ts";
import { chart, pointAt, query } from "./marks.ts";
import { objections, overhang, smallText } from "./page-checks.ts";

const mark = (page: Page, project: string) => chart(page, "map").locator(`[data-project="${project}"]`);
const marks = (page: Page) => chart(page, "map").locator("[data-project], [data-projects]");
const choice = (page: Page) => page.locator(".project-layers");
const card = (page: Page) => page.locator(".project-card");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-project") ?? null);

/** Asks for the file of projects, from the moment the page is opened. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/projects.json")) asked.push(request.url());
  });
  return asked;
}

test("projects come when a layer is switched on, and go when it is switched off", async () => {
  let asked: string[] = [];
  const page = await openPage("", {
    width: 1440,
    height: 1000,
    before: (empty) => Promise.resolve((asked = requests(empty))),
  });
  expect(await marks(page).count()).toBe(0);
  expect(asked).toEqual([]);

  await choice(page).locator("summary").click();
  await choice(page).getByRole("checkbox", { name: "Railways" }).check();
  await mark(page, "cku-railway").waitFor();
  expect(query(page)).toBe("?layers=trade,events,rail");
  expect(asked).toHaveLength(1);
  // The land is still the same drawing, with its figures.
  expect(await chart(page, "map").locator(".map-country[data-value]").count()).toBe(5);

  await choice(page).getByRole("checkbox", { name: "under construction" }).uncheck();
  await mark(page, "cku-railway").waitFor({ state: "detached" });
  expect(query(page)).toBe("?layers=trade,events,rail&status=operating,planned,suspended");
  await page.goBack();
  await mark(page, "cku-railway").waitFor();

  await choice(page).getByRole("checkbox", { name: "Railways" }).uncheck();
  await expect.poll(() => marks(page).count()).toBe(0);
  expect(query(page)).toBe("");
  await page.keyboard.press("Escape");
  expect(await choice(page).getAttribute("open")).toBeNull();
});

test("a project opens its card by mouse and keyboard; the address follows, and Back closes it", async () => {
  const page = await openPage("?layers=rail,pipeline", { width: 1440, height: 1000 });
  await mark(page, "cagp-c").waitFor();
  await pointAt(mark(page, "kco-atasu-alashankou").locator("path").first());
  await expect.poll(() => page.locator(".tooltip").textContent()).toContain("Oil pipeline");

  await mark(page, "cagp-c").focus();
  await page.keyboard.press("Enter");
  await card(page).waitFor();
  expect(query(page)).toBe("?layers=rail,pipeline&project=cagp-c");
  const text = (await card(page).textContent()) ?? "";
  for (const told of ["Gas pipeline", "25 bn m³ a year", "AidData", "approximate"]) expect(text).toContain(told);
  expect(await card(page).locator(".source-list a[href^=http]").count()).toBeGreaterThan(1);
  expect(await card(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);

  await page.keyboard.press("Escape");
  await expect.poll(() => query(page)).toBe("?layers=rail,pipeline");
  expect(await card(page).count()).toBe(0);
  expect(await focused(page)).toBe("cagp-c");

  await page.goBack();
  await card(page).waitFor();
  const first = await card(page).locator("h2").textContent();
  await card(page).getByRole("button", { name: "Next" }).click();
  await expect.poll(() => card(page).locator("h2").textContent()).not.toBe(first);
  await card(page).getByRole("button", { name: "Previous" }).click();
  await expect.poll(() => card(page).locator("h2").textContent()).toBe(first);
  await card(page).getByRole("button", { name: "Close" }).click();
  await expect.poll(() => query(page)).toBe("?layers=rail,pipeline");
});

test("a mark with a number lists what lies there, and leads to each", async () => {
  const page = await openPage("?layers=energy,industry,education", { width: 1440, height: 1000 });
  const cluster = chart(page, "map").locator("[data-projects]").first();
  await cluster.waitFor();
  const ids = (await cluster.getAttribute("data-projects"))?.split(" ") ?? [];
  expect(await cluster.locator("text").textContent()).toBe(String(ids.length));
  await cluster.focus();
  await page.keyboard.press("Enter");
  await card(page).waitFor();
  expect(await card(page).locator("li").count()).toBe(ids.length);
  await page.keyboard.press("Escape");
  await card(page).waitFor({ state: "detached" });

  await pointAt(cluster);
  await page.mouse.down();
  await page.mouse.up();
  await card(page).getByRole("button").nth(1).click();
  await expect.poll(() => ids.includes(new URLSearchParams(query(page)).get("project") ?? "")).toBe(true);
  expect(await card(page).locator(".source-list").count()).toBeGreaterThan(0);
});

test("zoomed in, the map has room for the smaller projects", async () => {
  const page = await openPage("?layers=energy", { width: 1440, height: 1000 });
  await marks(page).first().waitFor();
  const small = chart(page, "map").locator('[data-tier="2"]');
  expect(await small.count()).toBe(0);
  for (let step = 0; step < 3; step++) {
    await page.getByRole("button", { name: "Zoom in" }).click();
  }
  await expect.poll(() => small.count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Whole map" }).click();
  await expect.poll(() => small.count()).toBe(0);
});

test("an embed of the map shows projects as well, and a link opens one", async () => {
  const page = await openPage("embed/map/?layers=rail&project=cku-railway&year=2025", { width: 1280, height: 720 });
  await card(page).waitFor();
  expect(await mark(page, "cku-railway").getAttribute("class")).toContain("is-open");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("cku-railway");
});

test("without the file of projects the map says so and stays, and a retry brings them", async () => {
  let recovered = false;
  const page = await openPage("?layers=trade,rail&project=cku-railway", {
    before: (empty) =>
      empty.route("**/data/projects.json", (route) =>
        recovered ? route.continue() : route.fulfill({ status: 503, body: "down" }),
      ),
    expected: [/503/],
  });
  const message = page.locator(".is-map .panel-message");
  await message.waitFor();
  expect(await message.textContent()).toContain("data/projects.json");
  expect(await page.locator(".panel-message").count()).toBe(1);
  expect(await card(page).count()).toBe(0);
  expect(await chart(page, "map").locator(".map-country[data-value]").count()).toBe(5);
  expect(await page.locator(".big-number").textContent()).toContain("94.8");

  recovered = true;
  await message.getByRole("button", { name: "Try again" }).click();
  await mark(page, "cku-railway").waitFor();
  await card(page).waitFor();
  expect(await page.locator(".panel-message").count()).toBe(0);
});

test("an id that no project has says so", async () => {
  const page = await openPage("?project=canal-2");
  await card(page).waitFor();
  expect(await card(page).textContent()).toContain("canal-2");
  await page.keyboard.press("Escape");
  await expect.poll(() => query(page)).toBe("");
});

test("axe finds nothing to object to, and on a phone all fits and can be read", async () => {
  const page = await openPage("?layers=rail,road,pipeline,energy,industry,education&project=cagp-ab", { width: 1440 });
  await card(page).waitFor();
  await choice(page).locator("summary").click();
  await choice(page).getByRole("checkbox").first().waitFor();
  await chart(page, "map").getByRole("button", { name: "Table" }).click();
  expect(await objections(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    expect.soft(await overhang(page), `${width} px`).toBe(0);
  }
  expect(await smallText(page)).toEqual([]);
  expect(await objections(page)).toEqual([]);
});
