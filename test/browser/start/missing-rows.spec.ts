import type { Page, Route } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { bar, chart } from "../marks.ts";

/** Answers requests for one table of the dataset in the server's place. */
const answer = (page: Page, table: string, reply: (route: Route) => Promise<void>) =>
  page.route(`**/data/versions/*/${table}.json`, reply);

test("a card names sources of which no more can be had, says what is missing, and has the rest by a retry", async ({
  page,
  problems,
}) => {
  problems.expect(/404/);
  let isGone = true;
  await answer(page, "sources", (route) => (isGone ? route.fulfill({ status: 404, body: "" }) : route.continue()));
  await visit(page, "?event=relations-tjk-1992");
  const card = page.locator(".event-card");
  await expect(card.locator(".panel-message")).toContainText("data/sources.json");
  await expect(card.locator(".source-list .badge").first()).toBeVisible();
  await expect(card.locator(".source-list a")).toHaveCount(0);
  await expect(page.locator(".panel .panel-message")).toHaveCount(0);
  await chart(page, "spine").getByRole("button", { name: "Share" }).click();
  const dialog = page.locator("dialog.export");
  await expect(dialog.locator(".panel-message")).toContainText("data/sources.json");
  isGone = false;
  await dialog.getByRole("button", { name: "Try again" }).click();
  await expect(dialog.locator(".panel-message")).toHaveCount(0);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(card.locator(".source-list a").first()).toBeVisible();
  await expect(card.locator(".panel-message")).toHaveCount(0);
});

test("cards say what is missing of an event and a figure of which no more than a part can be had, and have it by a retry", async ({
  page,
  problems,
}) => {
  problems.expect(/404/);
  let isGone = true;
  for (const table of ["events", "trade"])
    await answer(page, table, (route) => (isGone ? route.fulfill({ status: 404, body: "" }) : route.continue()));
  await visit(page, "?event=relations-tjk-1992");
  const card = page.locator(".event-card");
  await expect(card.locator(".panel-message")).toContainText("data/events.json");
  await expect(card.locator("h2")).toBeVisible();
  await expect(card.locator(".source-list a").first()).toBeVisible();
  const facts = card.locator(".event-text > p");
  const before = await facts.count();
  await bar(page, "KAZ", 2020).click();
  const figure = page.locator(".figure-card");
  await expect(figure.locator(".panel-message")).toContainText("data/trade.json");
  await expect(figure.locator(".figure-value").first()).toBeVisible();
  await expect(figure.locator(".figure-printed")).toHaveCount(0);
  isGone = false;
  await figure.getByRole("button", { name: "Try again" }).click();
  await expect(figure.locator(".figure-printed").first()).toContainText(/\d/);
  await expect(figure.locator(".panel-message")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await card.getByRole("button", { name: "Try again" }).click();
  await expect(card.locator(".panel-message")).toHaveCount(0);
  await expect.poll(() => facts.count()).toBeGreaterThan(before);
});
