import { expect, test } from "vitest";
import { openPage } from "./browser.ts";

test("as of the Xi'an summit the page knows 70.2 bn for 2022 and nothing of 2024", async () => {
  const page = await openPage("?asof=2023-05-19&year=2022&compare=1992");
  const figures = page.locator(".is-figures");
  await expect.poll(() => figures.textContent()).toContain("70.2");
  await page.goto("?asof=2023-05-19");
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await expect.poll(() => figures.textContent()).not.toContain("94.8");
  expect(await page.locator('[data-chart="spine"] [data-event="summit-astana-2025"]').count()).toBe(0);
  expect(await page.locator('[data-chart="spine"] [data-event="summit-xian-2023"]').count()).toBe(1);
});

test("an event of a later day is said to be unknown, and can be closed", async () => {
  const page = await openPage("?asof=2023-05-19&event=summit-astana-2025");
  const card = page.locator(".event-card");
  await expect.poll(() => card.textContent()).toContain("On 19 May 2023 no source of ours had told of “Second China");
  await card.getByRole("button").click();
  await expect.poll(() => new URL(page.url()).search).toBe("?asof=2023-05-19");
});

test("a day that cannot be is named, and today's state shown", async () => {
  const page = await openPage("?asof=2031-01-01");
  await expect.poll(() => page.locator(".notices").textContent()).toContain("asof=2031-01-01");
  await expect.poll(() => page.locator(".is-figures").textContent()).toContain("94.8");
});

test("a chart in another page says that it is one of an earlier day", async () => {
  const page = await openPage("embed/ranking/?asof=2024-06-30&year=2023");
  await expect.poll(() => page.locator(".embed-foot").textContent()).toContain("Shown as known on 30 June 2024");
});

test("a slide of an earlier day says so", async () => {
  const page = await openPage("present/?deck=ranking/year=2023/asof=2024-06-30");
  await expect
    .poll(() => page.locator(".slide.is-current .slide-foot").textContent())
    .toContain("Shown as known on 30 June 2024");
});
