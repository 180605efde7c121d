import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart, openMenu, pointAtNothing, query, shownYear } from "../marks.ts";

const slider = (page: Page, name: string) => page.getByRole("slider", { name });
const columns = (page: Page) =>
  chart(page, "spine")
    .locator(".band")
    .evaluateAll((bands) => [bands.at(0), bands.at(-1)].map((band) => band?.getAttribute("data-year")).join("-"));

test("the years play through figures and map, and pause", async ({ page }) => {
  await visit(page, "?years=2019-2023&year=2020");
  const onMap = chart(page, "map").locator('.map-country[data-country="KAZ"]');
  const expectYear = async (year: string) => {
    await expect(shownYear(page)).toHaveAttribute("data-year", year);
    await expect(onMap).toHaveAttribute("data-year", year);
  };
  const press = async (name: string) => {
    await page.getByRole("button", { name }).click();
    // The sentence above grows and shrinks with the year: the pointer must not come to lie on a column.
    await pointAtNothing(page);
  };
  // The test's own clock: a year passes when it says so.
  await page.clock.install();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await press("Play");
  await page.clock.runFor(1000);
  await expectYear("2021");
  await press("Pause");
  await page.clock.runFor(5000);
  await expectYear("2021");
  await expect(page).toHaveQuery("?years=2019-2023&year=2021");

  await press("Play");
  await page.clock.runFor(1000);
  await expectYear("2022");
  // A summit has a beat more, and says what came of it.
  await expect(page.locator(".summit-beat")).toContainText("Virtual summit");
  await page.clock.runFor(1000);
  await expectYear("2022");
  await page.clock.runFor(1000);
  await expectYear("2023");
  // It stops where the years shown end, and then starts anew from their beginning.
  await page.clock.runFor(2000);
  await press("Play");
  await expectYear("2019");
});

test("the space bar starts them, they stop at a summit if asked to, and arrow keys step", async ({ page }) => {
  await visit(page, "?year=2020");
  await page.clock.install();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
  await openMenu(page, "spine-options");
  await page.getByRole("checkbox", { name: "Stop at summits" }).check();
  await page.getByRole("checkbox", { name: "Stop at summits" }).blur();
  await page.keyboard.press(" ");
  for (const year of ["2021", "2022"]) {
    await page.clock.runFor(1000);
    await expect(shownYear(page)).toHaveAttribute("data-year", year);
  }
  await page.clock.runFor(5000);
  await expect(shownYear(page)).toHaveAttribute("data-year", "2022");

  await page.getByRole("button", { name: "Play" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(shownYear(page)).toHaveAttribute("data-year", "2023");
  await page.keyboard.press("ArrowLeft");
  await expect(shownYear(page)).toHaveAttribute("data-year", "2022");
});

test("with reduced motion nothing plays, and the years can be stepped through", async ({ page }) => {
  await visit(page, "?year=2020", { reducedMotion: true });
  await expect(page.getByRole("button", { name: "Play" })).toHaveCount(0);
  await page.getByRole("button", { name: "Next year" }).click();
  await expect(shownYear(page)).toHaveAttribute("data-year", "2021");
});

test("a summit's card sets the years around it on all charts", async ({ page }) => {
  await visit(page, "?event=summit-xian-2023&year=2010");
  await page.getByRole("button", { name: "Compare 2022 and 2024" }).click();
  await expect(page).toHaveQuery("?event=summit-xian-2023");
  await expect(shownYear(page)).toHaveAttribute("data-year", "2024");
});

test("keys move the ends of the years shown, and Back takes a run of keys back", async ({ page }) => {
  await visit(page, "");
  await openMenu(page, "years");
  await slider(page, "First year").focus();
  for (let press = 0; press < 8; press++) await page.keyboard.press("ArrowRight");
  await expect(page).toHaveQuery("?years=2000-2025");
  expect(await columns(page)).toBe("2000-2025");
  await slider(page, "Last year").focus();
  for (let press = 0; press < 11; press++) await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveQuery("?years=2000-2014");
  expect(await columns(page)).toBe("2000-2014");

  await page.goBack();
  await expect.poll(() => columns(page)).toBe("2000-2025");
  await page.goBack();
  await expect.poll(() => columns(page)).toBe("1992-2025");
  await expect(page).toHaveQuery("");
});

test("the mouse drags an end of the years shown, and Back takes the drag back", async ({ page }) => {
  await visit(page, "");
  await openMenu(page, "years");
  const track = await page.locator(".year-range").boundingBox();
  if (!track) throw new Error("no slider");
  const y = track.y + track.height / 2;
  const left = track.x + 9;
  await page.mouse.move(left, y);
  await page.mouse.down();
  for (let part = 1; part <= 10; part++) await page.mouse.move(left + (track.width / 20) * part, y);
  await page.mouse.up();
  await expect.poll(() => columns(page)).toMatch(/^20(0[6-9]|1\d)-2025$/);
  // A drag reaches the address at a calmer pace.
  await expect.poll(async () => query(page) === `?years=${await columns(page)}`).toBe(true);

  await page.goBack();
  await expect.poll(() => columns(page)).toBe("1992-2025");
  await expect(page).toHaveQuery("");
});
