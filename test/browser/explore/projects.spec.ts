import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart, openMenu, pointAt, query } from "../marks.ts";
import { objections, overhang, smallText } from "../page-checks.ts";

const mark = (page: Page, project: string) => chart(page, "map").locator(`[data-project="${project}"]`);
const marks = (page: Page) => chart(page, "map").locator("[data-project], [data-projects]");
const choice = (page: Page) => page.locator(".project-layers");
const card = (page: Page) => page.locator(".project-card");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-project") ?? null);

test.use({ viewport: { width: 1440, height: 1000 } });

test("projects come when a layer is switched on, and go when it is switched off", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/projects.json")) asked.push(request.url());
  });
  await visit(page, "");
  await expect(marks(page)).toHaveCount(0);
  expect(asked).toEqual([]);

  await openMenu(page, "map-options");
  await choice(page).locator("summary").click();
  await choice(page).getByRole("checkbox", { name: "Railways" }).check();
  await expect(mark(page, "cku-railway")).toBeVisible();
  await expect(page).toHaveQuery("?layers=trade,events,rail");
  expect(asked).toHaveLength(1);
  // The land is still the same drawing, with its figures.
  await expect(chart(page, "map").locator(".map-country[data-value]")).toHaveCount(5);

  await choice(page).getByRole("checkbox", { name: "under construction" }).uncheck();
  await expect(mark(page, "cku-railway")).toHaveCount(0);
  await expect(page).toHaveQuery("?layers=trade,events,rail&status=operating,planned,suspended");
  await page.goBack();
  await expect(mark(page, "cku-railway")).toBeVisible();

  await choice(page).getByRole("checkbox", { name: "Railways" }).uncheck();
  await expect(marks(page)).toHaveCount(0);
  await expect(page).toHaveQuery("");
  await page.keyboard.press("Escape");
  await expect(choice(page)).not.toHaveAttribute("open");
});

test("a project opens its card by mouse and keyboard; the address follows, and Back closes it", async ({ page }) => {
  await visit(page, "?layers=rail,pipeline");
  await expect(mark(page, "cagp-c")).toBeVisible();
  await pointAt(mark(page, "kco-atasu-alashankou").locator("path").first());
  await expect(page.locator(".tooltip")).toContainText("Oil pipeline");

  await mark(page, "cagp-c").focus();
  await page.keyboard.press("Enter");
  await expect(card(page)).toBeVisible();
  await expect(page).toHaveQuery("?layers=rail,pipeline&project=cagp-c");
  const text = (await card(page).textContent()) ?? "";
  for (const told of ["Gas pipeline", "25\u00A0billion\u00A0m³ a year", "AidData", "approximate"])
    expect(text).toContain(told);
  await expect(card(page).locator(".source-list a[href^=http]").nth(1)).toBeVisible();
  expect(await card(page).evaluate((element) => element.contains(document.activeElement))).toBe(true);

  await page.keyboard.press("Escape");
  await expect(page).toHaveQuery("?layers=rail,pipeline");
  await expect(card(page)).toHaveCount(0);
  expect(await focused(page)).toBe("cagp-c");

  await page.goBack();
  await expect(card(page)).toBeVisible();
  const first = (await card(page).locator("h2").textContent()) ?? "";
  await card(page).getByRole("button", { name: "Next" }).click();
  await expect(card(page).locator("h2")).not.toHaveText(first);
  await card(page).getByRole("button", { name: "Previous" }).click();
  await expect(card(page).locator("h2")).toHaveText(first);
  await card(page).getByRole("button", { name: "Close" }).click();
  await expect(page).toHaveQuery("?layers=rail,pipeline");
});

test("a mark with a number lists what lies there, and leads to each", async ({ page }) => {
  await visit(page, "?layers=energy,industry,education");
  const cluster = chart(page, "map").locator("[data-projects]").first();
  await expect(cluster).toBeVisible();
  const ids = (await cluster.getAttribute("data-projects"))?.split(" ") ?? [];
  await expect(cluster.locator("text")).toHaveText(String(ids.length));
  await cluster.focus();
  await page.keyboard.press("Enter");
  await expect(card(page)).toBeVisible();
  await expect(card(page).locator("li")).toHaveCount(ids.length);
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);

  await pointAt(cluster);
  await page.mouse.down();
  await page.mouse.up();
  await card(page).getByRole("button").nth(1).click();
  await expect.poll(() => ids.includes(new URLSearchParams(query(page)).get("project") ?? "")).toBe(true);
  await expect(card(page).locator(".source-list").first()).toBeVisible();
});

test("zoomed in, the map has room for the smaller projects", async ({ page }) => {
  await visit(page, "?layers=energy");
  await expect(marks(page).first()).toBeVisible();
  const small = chart(page, "map").locator('[data-tier="2"]');
  await expect(small).toHaveCount(0);
  for (let step = 0; step < 3; step++) {
    await page.getByRole("button", { name: "Zoom in" }).click();
  }
  await expect.poll(() => small.count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Whole map" }).click();
  await expect(small).toHaveCount(0);
});

test("an embed of the map shows projects as well, and a link opens one", async ({ page }) => {
  await visit(page, "embed/map/?layers=rail&project=cku-railway&year=2025", { width: 1280, height: 720 });
  await expect(card(page)).toBeVisible();
  await expect(mark(page, "cku-railway")).toContainClass("is-open");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toBe("cku-railway");
});

test("without the file of projects the map says so and stays, and a retry brings them", async ({ page, problems }) => {
  problems.expect(/503/);
  await page.route("**/data/versions/*/projects.json", (route) => route.fulfill({ status: 503, body: "down" }));
  await visit(page, "?layers=trade,rail&project=cku-railway");
  const message = page.locator(".panel-message");
  await expect(message).toBeVisible();
  await expect(message).toContainText("data/projects.json");
  await expect(page.locator(".is-map .panel-missing")).toContainText("data/projects.json");
  await expect(page.locator(".panel-message")).toHaveCount(1);
  await expect(card(page)).toHaveCount(0);
  await expect(chart(page, "map").locator(".map-country[data-value]")).toHaveCount(5);
  await expect(page.locator(".big-number")).toContainText("94.8");

  await page.unroute("**/data/versions/*/projects.json");
  await message.getByRole("button", { name: "Try again" }).click();
  await expect(mark(page, "cku-railway")).toBeVisible();
  await expect(card(page)).toBeVisible();
  await expect(page.locator(".panel-message")).toHaveCount(0);
});

test("without the code of projects the map and the ranking stand, and a retry brings them", async ({
  page,
  problems,
}) => {
  problems.expect(/404/);
  let asked = 0;
  await page.route(/project-card-.*\.js$/, (route) => {
    asked++;
    return route.fulfill({ status: 404, body: "" });
  });
  await visit(page, "?layers=trade,rail");
  const retry = page.locator(".is-map").getByRole("button", { name: "Try again" });
  await expect(retry).toBeVisible();
  await expect(chart(page, "map").locator(".map-country[data-value]")).toHaveCount(5);
  await expect(chart(page, "ranking")).toBeVisible();
  const before = asked;
  await page.mouse.wheel(0, 300);
  await expect(chart(page, "gap")).toBeVisible();
  expect(asked).toBe(before);
});

test("an id that no project has says so", async ({ page }) => {
  await visit(page, "?project=canal-2");
  await expect(card(page)).toBeVisible();
  await expect(card(page)).toContainText("canal-2");
  await page.keyboard.press("Escape");
  await expect(page).toHaveQuery("");
});

test("axe finds nothing to object to, and on a phone all fits and can be read", async ({ page }) => {
  await visit(page, "?layers=rail,road,pipeline,energy,industry,education&project=cagp-ab");
  await expect(card(page)).toBeVisible();
  await openMenu(page, "map-options");
  await choice(page).locator("summary").click();
  await expect(choice(page).getByRole("checkbox").first()).toBeVisible();
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
