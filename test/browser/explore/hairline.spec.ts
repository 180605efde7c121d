import type { Locator, Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { bar, bigNumber, chart, column, pointAtNothing, topOfColumn } from "../marks.ts";

/** So tall that every chart of the page has come to life. */
const wholePage = { width: 1440, height: 3600 };

const line = (figure: Locator) => figure.locator(".hairline");
const values = (figure: Locator) => figure.locator(".hairline-value text");
const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** What of the lines' texts lies over another of its chart, or outside of it. */
const misplaced = (page: Page) =>
  page.locator(".hairline").evaluateAll((lines) =>
    lines.flatMap((one) => {
      const frame = one.closest("svg")?.getBoundingClientRect();
      const boxes = [...one.querySelectorAll("text")].map(
        (text) => [text.textContent, text.getBoundingClientRect()] as const,
      );
      return boxes.flatMap(([text, box], index) => [
        ...(frame && (box.left < frame.left - 1 || box.right > frame.right + 1) ? [`${text} is cut off`] : []),
        ...boxes
          .slice(index + 1)
          .filter(
            ([, other]) =>
              box.left < other.right &&
              other.left < box.right &&
              box.top + 2 < other.bottom &&
              other.top + 2 < box.bottom,
          )
          .map(([other]) => `${text} lies over ${other}`),
      ]);
    }),
  );

test("a year pointed at or focused has one line through all charts, with what each says of it", async ({ page }) => {
  await visit(page, "", wholePage);
  await expect(line(page.locator("main"))).toHaveCount(0);
  await column(page, 2013).hover(topOfColumn);
  for (const id of ["spine", "gap", "multiples"]) {
    await expect(line(chart(page, id))).toHaveCount(1);
    await expect(chart(page, id).locator(".hairline-year")).toHaveText("2013");
  }
  await expect(values(chart(page, "spine"))).toHaveCount(1);
  const total = (await values(chart(page, "spine")).textContent()) ?? "none";
  await expect.poll(async () => (await bigNumber(page)).text).toContain(total);
  await expect(values(chart(page, "multiples"))).toHaveCount(5);
  expect(await misplaced(page)).toEqual([]);
  await pointAtNothing(page);
  await expect(line(page.locator("main"))).toHaveCount(0);

  await bar(page, "KAZ", 2008).focus();
  await expect(chart(page, "gap").locator(".hairline-year")).toHaveText("2008");
});

for (const address of [
  "?form=lines",
  "de/?ledger=both",
  "?unit=share&ledger=both",
  "?form=lines&countries=KAZ&axis=log",
]) {
  test(`values of no year of “/${address}” lie over each other or are cut off`, async ({ page }) => {
    await visit(page, address, wholePage);
    for (const year of [1992, 1996, 2008, 2022, 2025]) {
      await column(page, year).dispatchEvent("pointerover", { bubbles: true, pointerType: "mouse" });
      await expect(chart(page, "spine").locator(".hairline-year")).toHaveText(String(year));
      expect(await misplaced(page), String(year)).toEqual([]);
    }
  });
}

for (const address of ["countries/", "country/kaz/"]) {
  test(`so it is on “/${address}”`, async ({ page }) => {
    await visit(page, address, wholePage);
    const charts = page.locator("figure.chart:has(.band)");
    await expect(charts).not.toHaveCount(0);
    await charts.first().locator('.band[data-year="2013"]').first().hover(topOfColumn);
    for (const one of await charts.all()) await expect(line(one)).not.toHaveCount(0);
    expect(await misplaced(page)).toEqual([]);
  });
}

test("small pictures of figures that are no trade take part, by pointer and keyboard", async ({ page }) => {
  await visit(page, "country/kgz/", wholePage);
  const pictures = page.locator(".year-pictures");
  const pointed = pictures.locator(".band").last();
  const ofItsYear = `.band[data-year="${await pointed.getAttribute("data-year")}"]`;
  const drawn = page.locator("main svg", { has: page.locator(ofItsYear) });
  await pointed.hover();
  await expect(drawn.locator(".hairline")).toHaveCount(await drawn.count());
  expect(await misplaced(page)).toEqual([]);
  await pointAtNothing(page);
  await expect(line(page.locator("main"))).toHaveCount(0);

  for (const picture of await pictures.all()) {
    const years = await picture.locator(".band").evaluateAll((bands) => bands.map((band) => band.dataset["year"]));
    await picture.focus();
    await page.keyboard.press("Home");
    const first = years.toSorted()[0] ?? "none";
    await expect(picture.locator(".hairline-year").first()).toHaveText(first);
    await page.keyboard.press("ArrowRight");
    await expect(picture.locator(".hairline-year").first()).not.toHaveText(first);
    // What has no text beside it has one at the line.
    const untold = picture.locator(`[data-text][data-year="${first}"]`);
    await page.keyboard.press("ArrowLeft");
    await expect(values(picture)).toHaveText(
      await untold.evaluateAll((marks) => marks.map((mark) => mark.dataset["text"] ?? "")),
    );
    expect(await misplaced(page)).toEqual([]);
  }
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true });

  test("running along the columns points at their years; up and down it scrolls", async ({ page }) => {
    await visit(page, "", { width: 390, height: 844 });
    const body = chart(page, "spine").locator(".chart-body");
    await body.scrollIntoViewIfNeeded();
    await expect(body).toHaveCSS("touch-action", "pan-y pinch-zoom");
    const [from, to] = [await column(page, 2005).boundingBox(), await column(page, 2015).boundingBox()];
    if (!from || !to) throw new Error("no columns");
    const y = from.y + from.height / 2;
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
      cdp.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y }] });
    await touch("touchStart", from.x);
    for (let part = 1; part <= 10; part++) await touch("touchMove", from.x + ((to.x - from.x) * part) / 10);
    // What follows the finger is loaded at its first touch.
    await expect
      .poll(async () => {
        for (const x of [from.x + 2, to.x + 2]) await touch("touchMove", x);
        return chart(page, "spine").locator(".hairline-year").allTextContents();
      })
      .toEqual(["2015"]);
    await touch("touchEnd");
    await expect(line(page.locator("main"))).toHaveCount(0);
    await expect(page).toHaveQuery("");
  });
});

for (const width of [1440, 390]) {
  test(`the page keeps its height while years play or are pointed at, ${width} px wide`, async ({ page }) => {
    await visit(page, "?years=2013-2025&year=2020", { width, height: 900 });
    // Another view than the usual one wakes what lies below as well.
    await expect(page.locator("[data-island]:not([data-live])")).toHaveCount(0);
    const before = await height(page);
    const kept: number[] = [];
    for (const year of [2014, 2021, 2025]) {
      await column(page, year).dispatchEvent("pointerover", { bubbles: true, pointerType: "mouse" });
      await expect(chart(page, "spine").locator(".hairline-year")).toHaveText(String(year));
      kept.push(await height(page));
    }
    expect(kept).toEqual(kept.map(() => before));
    await chart(page, "spine").locator(".chart-body").dispatchEvent("pointerout", { bubbles: true });
    await pointAtNothing(page);

    await page.clock.install();
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.getByRole("button", { name: "Play" }).click();
    await pointAtNothing(page);
    const played: number[] = [];
    // Reaching the last year they stop, and what is read catches up. A summit has a beat more.
    for (let year = 2021; year <= 2024; year++) {
      await page.clock.runFor(year === 2023 || year === 2024 ? 2000 : 1000);
      played.push(await height(page));
    }
    expect(played).toEqual(played.map(() => before));
  });
}
