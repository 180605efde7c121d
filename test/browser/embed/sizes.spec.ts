import type { Frame, Page } from "@playwright/test";
import { charts } from "../../../src/charts/registry.ts";
import { overhang } from "../page-checks.ts";
import { expect, test, visit } from "../fixtures.ts";

// Scrollbars that take room, as on most desktops.
test.use({
  launchOptions: async ({ launchOptions }, provide) =>
    provide({ ...launchOptions, ignoreDefaultArgs: ["--hide-scrollbars"] }),
});

const ids = Object.keys(charts);

/** Words and numbers that are seen, each with the size of its letters on the screen, in px, and where it lies. */
function texts(page: Page | Frame) {
  return page.evaluate(() => {
    const fit = Number(getComputedStyle(document.documentElement).getPropertyValue("--fit-scale")) || 1;
    const found: Array<{ text: string; size: number; right: number; bottom: number }> = [];
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (!parent || !/[\p{L}\p{N}]/u.test(text) || parent.closest(".visually-hidden, .map-zoom")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const [box] = range.getClientRects();
      const { visibility, fontSize } = getComputedStyle(parent);
      if (!box || visibility === "hidden") continue;
      const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
      const size = Number.parseFloat(fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : fit);
      found.push({ text: text.slice(0, 40), size, right: box.right, bottom: box.bottom });
    }
    return found;
  });
}

const years = (page: Page) =>
  page
    .locator("svg [data-year]")
    .evaluateAll((marks) => new Set(marks.map((mark) => mark.getAttribute("data-year"))).size);

/** What scrolls sideways within the page. */
const scrollers = (page: Page) =>
  page
    .locator("main *")
    .evaluateAll((all) =>
      all
        .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1)
        .map(({ className }) => String(className)),
    );

for (const id of ids) {
  test(`${id} fills small frames with type of 11 px or more, a slide with 16 px or more`, async ({ page }) => {
    for (const [width, height, least] of [
      [480, 270, 11],
      [640, 360, 11],
      [960, 540, 11],
      [1280, 720, 16],
    ] as const) {
      await visit(page, `embed/${id}/?fit=1`, { width, height });
      await page.waitForFunction(() => "fitted" in document.documentElement.dataset);
      const found = await texts(page);
      const at = `${width} x ${height}`;
      expect(found.length, at).toBeGreaterThan(8);
      expect
        .soft(
          found.filter(({ size }) => size < least - 0.05),
          at,
        )
        .toEqual([]);
      expect
        .soft(
          found.filter(({ right, bottom }) => right > width + 1 || bottom > height + 1),
          at,
        )
        .toEqual([]);
    }
  });

  test(`${id} shows all years asked for at 640 px and on a phone, and nothing scrolls sideways`, async ({ page }) => {
    await visit(page, `embed/${id}/`, { width: 1440, height: 900 });
    const all = await years(page);
    for (const width of [640, 390]) {
      await visit(page, `embed/${id}/`, { width, height: 900 });
      expect.soft(await years(page), `${width} px`).toBe(all);
      expect.soft(await overhang(page), `${width} px`).toBe(0);
      expect.soft(await scrollers(page), `${width} px`).toEqual([]);
    }
  });
}

for (const id of ["gap", "map"] as const) {
  test(`where a frame has no room for all labels of ${id}, no figure stays without its name`, async ({ page }) => {
    let gone = 0;
    for (const [width, height] of [
      [360, 300],
      [640, 400],
      [480, 270],
    ] as const) {
      await visit(page, `embed/${id}/?fit=1`, { width, height });
      await page.waitForFunction(() => "fitted" in document.documentElement.dataset);
      const labels = await page.locator(`.${id}-label:has(text)`).evaluateAll((all) =>
        all.map((label) => ({
          text: label.textContent,
          seen: [...label.querySelectorAll("text")].map((text) => getComputedStyle(text).visibility === "visible"),
        })),
      );
      expect(labels.length).toBeGreaterThan(3);
      const nameless = labels.filter(({ seen: [name] }) => !name);
      for (const { text, seen } of nameless) expect.soft(seen, `${width} px: ${text}`).not.toContain(true);
      gone += nameless.length;
    }
    // Otherwise there would be nothing to hide.
    expect(gone).toBeGreaterThan(0);
  });
}

test("where scrollbars take room, a frame that asks for its height has none, and no second one", async ({
  page,
  site,
  openHost,
}) => {
  await page.setViewportSize({ width: 700, height: 500 });
  await openHost(
    `${ids.map((id) => `<iframe id="${id}" src="${site}embed/${id}/" width="100%" height="300" style="border:0"></iframe>`).join("")}
     <script src="${site}embed.js" async></script>`,
  );
  for (const id of ids) {
    const element = page.locator(`#${id}`);
    const frame = await (await element.elementHandle())?.contentFrame();
    if (!frame) throw new Error(`${id} is no frame`);
    await frame.waitForSelector("html[data-ready]", { state: "attached" });
    const bars = () =>
      frame.evaluate(() => [
        innerWidth - document.documentElement.clientWidth,
        innerHeight - document.documentElement.clientHeight,
      ]);
    await expect.poll(bars, { message: id }).toEqual([0, 0]);
  }
});
