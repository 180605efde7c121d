import { readFileSync } from "node:fs";
import { sourceLang } from "../../../src/i18n/languages.ts";
import { readStory } from "../../../src/stories/story.ts";
import { storyIds } from "../../../src/stories/stories.ts";
import { expect, test, visit } from "../fixtures.ts";
import { objections } from "../page-checks.ts";
import { expectPictures, shown } from "./slides.ts";

const [stepsFile, textsFile] = ["steps", sourceLang].map(
  (name) => JSON.parse(readFileSync(`src/stories/${storyIds[0]}/${name}.json`, "utf8")) as unknown,
);
const { steps } = readStory(stepsFile, textsFile, sourceLang);
const ids = steps.map(({ id }) => id);
const first = ids[0] ?? "";

test("keys lead through the story and back", async ({ page }) => {
  await visit(page, "present/", { reducedMotion: true });
  await expect.poll(() => shown(page)).toBe(first);
  for (const [key, index] of [
    ["ArrowRight", 1],
    [" ", 2],
    ["PageDown", 3],
    ["ArrowLeft", 2],
    ["Shift+ ", 1],
    ["PageUp", 0],
    ["ArrowLeft", 0],
    ["End", ids.length - 1],
    ["ArrowDown", ids.length - 1],
    ["Home", 0],
  ] as const) {
    await page.keyboard.press(key === " " ? "Space" : key.replace("+ ", "+Space"));
    await expect.poll(() => shown(page)).toBe(ids[index]);
    await expect(page.locator(".slide.is-current")).toHaveCount(1);
  }
});

test("each slide has its address: to come back to, to open, to show without script", async ({ page }) => {
  await visit(page, `present/#${ids[4]}`, { reducedMotion: true });
  await expect.poll(() => shown(page)).toBe(ids[4]);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shown(page)).toBe(ids[5]);
  expect(new URL(page.url()).hash).toBe(`#${ids[5]}`);
  await page.goBack();
  await expect.poll(() => shown(page)).toBe(ids[4]);
  await page.goForward();
  await expect.poll(() => shown(page)).toBe(ids[5]);
});

test("the way from a slide leads to its view on Explore", async ({ page }) => {
  await visit(page, `present/#${ids[4]}`);
  await page.locator(".slide.is-current .slide-foot > a").click();
  await expect(page.locator(".explore")).toBeVisible();
  await expect(page).toHaveQuery(steps[4]?.view ?? "");
});

test("marks of the same chart move to where the next slide has them", async ({ page }) => {
  // What both slides show stands for the same: trade in both directions, of some years in common.
  const isTotal = (step?: (typeof steps)[number]) => step?.chart === "trade" && !step.view.includes("flow=");
  const at = steps.findIndex((step, index) => isTotal(step) && isTotal(steps[index + 1]));
  await visit(page, `present/#${ids[at]}`);
  await expect.poll(() => shown(page)).toBe(ids[at]);
  await expectPictures(page);
  await page.evaluate(() =>
    addEventListener("transitionrun", ({ propertyName }) => {
      if (/^(?:x|y|width|height)$/.test(propertyName)) document.body.setAttribute("data-moved", "");
    }),
  );
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shown(page)).toBe(ids[at + 1]);
  await expect(page.locator("body[data-moved]")).toHaveCount(1);
});

test("nothing moves for those who want it still", async ({ page }) => {
  await visit(page, `present/#${ids[2]}`, { reducedMotion: true });
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shown(page)).toBe(ids[3]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("the speaker's window follows the slides and leads them", async ({ page }) => {
  await visit(page, `present/#${ids[3]}`, { reducedMotion: true });
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  const notes = speaker.locator(".speaker-notes p");
  await expect(notes).toBeVisible();
  await expect(notes).toHaveText(steps[3]?.notes ?? "");
  await expect(speaker.locator(".speaker-next h2")).toHaveText(steps[4]?.title ?? "");

  await page.keyboard.press("ArrowRight");
  await expect(speaker.locator(`.speaker-now #${ids[4]}`)).toBeVisible();
  await expect(notes).toHaveText(steps[4]?.notes ?? "");

  await speaker.keyboard.press("PageDown");
  await expect.poll(() => shown(page)).toBe(ids[5]);
  // In the room's window Back undoes what the speaker's has chosen, too.
  await page.goBack();
  await expect(speaker.locator(`.speaker-now #${ids[4]}`)).toBeVisible();
});

test("a speaker's window that is opened later finds out where the slides are", async ({ page }) => {
  await visit(page, `present/#${ids[6]}`, { reducedMotion: true });
  const speaker = await page.context().newPage();
  await speaker.goto(new URL("?speaker", page.url()).href);
  await expect.poll(() => shown(speaker)).toBe(ids[6]);
  await expect.poll(() => shown(page)).toBe(ids[6]);
});

test("an answer that comes late, or a message that comes twice, takes no window back", async ({ page }) => {
  await visit(page, `present/?speaker#${ids[6]}`, { reducedMotion: true });
  await expect(page.locator(".speaker-notes p")).toBeVisible();
  const hear = (step: string | undefined, number: number, isAnswer: boolean) =>
    page.evaluate(
      (message) => {
        // A channel has no target: it reaches windows of this origin alone.
        // oxlint-disable-next-line unicorn/require-post-message-target-origin
        new BroadcastChannel("silk-ledger-present").postMessage(message);
      },
      { from: "deck", story: "three-decades", step, number, isAnswer },
    );
  await page.evaluate(() => {
    const { dataset } = document.documentElement;
    window.addEventListener("hashchange", ({ newURL }) => {
      dataset["went"] = (dataset["went"] ?? "") + new URL(newURL).hash;
    });
  });
  await hear(ids[3], 1, false);
  await expect(page.locator(`.speaker-now #${ids[3]}`)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shown(page)).toBe(ids[4]);
  await hear(ids[3], 1, false);
  await hear(ids[6], 2, true);
  // What is said after them arrives after them.
  await hear(ids[5], 3, false);
  await expect.poll(() => shown(page)).toBe(ids[5]);
  expect(await page.evaluate(() => document.documentElement.dataset["went"])).toBe(
    [ids[3], ids[4], ids[5]].map((id) => `#${id}`).join(""),
  );
});

test("the overview leads to any slide", async ({ page }) => {
  await visit(page, "present/", { reducedMotion: true });
  await page.keyboard.press("o");
  const covers = page.locator(".slide-cover");
  await expect(covers).toHaveCount(ids.length);
  await covers.nth(7).click();
  await expect.poll(() => shown(page)).toBe(ids[7]);
  await expect(covers).toHaveCount(0);
});

test("the code leads a phone to the view that is shown", async ({ page }) => {
  await visit(page, `present/#${ids[3]}`);
  await page.keyboard.press("q");
  await expect(page.locator(".qr-code path")).toBeVisible();
  const address = (await page.locator(".qr-address a").textContent()) ?? "";
  expect(new URL(address).search).toBe(steps[3]?.view ?? "");
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toHaveCount(0);
  await expect.poll(() => shown(page)).toBe(ids[3]);
});

test("full screen belongs to the slide", async ({ page }) => {
  await visit(page, `present/#${ids[3]}`, { height: 720, reducedMotion: true });
  const slide = page.locator(".slide.is-current");
  const before = await slide.boundingBox();
  await page.keyboard.press("f");
  await expect.poll(async () => (await slide.boundingBox())?.height).toBeGreaterThan(before?.height ?? 0);
  await expect(page.locator(".deck-head")).toBeHidden();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shown(page)).toBe(ids[4]);
});

test("a mark opens its sources and changes nothing", async ({ page }) => {
  await visit(page, `present/#${ids[3]}`, { reducedMotion: true });
  const { href } = await page.evaluate(() => ({ href: location.href }));
  await page.locator(".slide.is-current rect[data-country='KAZ']").last().click();
  await expect(page.locator(".figure-card")).toBeVisible();
  expect(page.url()).toBe(href);
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing to object to on any slide, ${theme}`, async ({ page }) => {
    await visit(page, "present/", { theme, reducedMotion: true });
    await expectPictures(page);
    for (const id of ids) {
      await expect.poll(() => shown(page)).toBe(id);
      expect(await objections(page, ".slide.is-current"), id).toEqual([]);
      await page.keyboard.press("ArrowRight");
    }
  });
}

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const) {
  for (const lang of ["", "de/"]) {
    test(`every slide fits its stage, ${width} × ${height}, /${lang}present/`, async ({ page }) => {
      const overflowing: string[] = [];
      for (const [at, story] of storyIds.entries()) {
        await visit(page, `${lang}present/${at === 0 ? "" : `${story}/`}`, { width, height, reducedMotion: true });
        await expectPictures(page);
        overflowing.push(...(await page.evaluate(overflowingParts)));
      }
      expect(overflowing).toEqual([]);
    });
  }
}

/** What of the slides in the document does not fit its place. */
function overflowingParts(): string[] {
  const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
  const found = scrollWidth > clientWidth || scrollHeight > clientHeight ? ["the page"] : [];
  for (const slide of document.querySelectorAll(".slide")) {
    const box = (selector: string) => slide.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [sheet, text, foot] = [slide.getBoundingClientRect(), box(".slide-text"), box(".slide-foot")];
    const lines = slide.querySelector(".slide-text")?.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
    for (const [name, part] of [
      ["title", box("h2")],
      ["text", lines],
      ["caption", box(".slide-picture > :first-child")],
      ["picture", box(".slide-picture > :nth-last-child(1 of :not(.slide-numbered))")],
    ] as const) {
      const fits = part.top >= sheet.top && part.bottom <= foot.top + 1 && part.right <= sheet.right;
      if (!fits) found.push(`${slide.id}: ${name}`);
    }
    const picture = box(".slide-picture");
    if (picture.left < text.right - 1 && picture.top < lines.bottom - 1) found.push(`${slide.id}: text over picture`);
  }
  return found;
}

test.describe("by finger", () => {
  test.use({ hasTouch: true });

  test("a finger drawn sideways turns the slide", async ({ page }) => {
    await visit(page, "present/", { reducedMotion: true });
    await page.evaluate(() => {
      const stage = document.querySelector(".slide-box");
      const touch = (clientX: number) => [new Touch({ identifier: 1, target: document.body, clientX, clientY: 300 })];
      stage?.dispatchEvent(new TouchEvent("touchstart", { touches: touch(900) }));
      stage?.dispatchEvent(new TouchEvent("touchend", { changedTouches: touch(500) }));
    });
    await expect.poll(() => shown(page)).toBe(ids[1]);
  });

  for (const lang of ["", "de/"]) {
    test(`on a phone /${lang}present/ is a list to scroll, no wider than the screen`, async ({ page }) => {
      await visit(page, `${lang}present/`, { width: 390, height: 844 });
      await expectPictures(page);
      await expect(page.locator(".slide h2:visible")).toHaveCount(ids.length);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      // A slide is a picture: all its years are in sight, none lie beyond an edge.
      const hidden = await page
        .locator(".slide .chart-body")
        .evaluateAll((bodies) => bodies.filter((body) => body.scrollWidth > body.clientWidth + 1).length);
      expect(hidden).toBe(0);
    });
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every step can be read, with the first picture", async ({ page }) => {
    await page.goto("present/");
    await expect(page.locator(".slide h2:visible")).toHaveCount(ids.length);
    await expect(page.locator(".slide-text p:visible")).toHaveCount(steps.flatMap(({ text }) => text).length);
    expect(await page.locator(`#${first} svg [data-country]:visible`).count()).toBeGreaterThan(0);
  });
});

test("from one story to another: all are listed, this one as such", async ({ page }) => {
  await visit(page, "present/");
  await page.getByRole("button", { name: "Stories" }).click();
  const list = page.getByRole("dialog", { name: "Stories" });
  await expect(list.getByRole("link")).toHaveCount(storyIds.length);
  await expect(list.locator("[aria-current=page]")).toHaveCount(1);
  await list.locator("a:not([aria-current])").first().click();
  await expect(page).toHaveURL(new RegExp(`/present/${storyIds[1]}/$`));
  await expect(page.locator(".slide.is-current")).toBeVisible();
});
