import { readFile, stat } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { chartIds } from "../../../src/charts/registry.ts";
import { expect, test, visit } from "../fixtures.ts";
import { chart } from "../marks.ts";
import { expectPictures, headings, shown, taken } from "./slides.ts";

/** What every mark of every slide stands for, unrounded. */
async function figures(page: Page): Promise<string[]> {
  await expectPictures(page);
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>(".slide [data-value]")].map(({ dataset }) =>
      ["country", "year", "value", "status", "ledger"].map((name) => dataset[name] ?? "").join(" "),
    ),
  );
}

test("an address holds slides: chosen views, each with the chart's heading or its own", async ({ page }) => {
  await visit(
    page,
    "present/?deck=ranking/year=2013;trade/countries=KAZ,UZB/form=lines/title=Two_neighbours;map/year=2024",
    { reducedMotion: true },
  );
  await expect
    .poll(() => headings(page))
    .toEqual([
      "China’s trade with Central Asia by country, 2013",
      "Two neighbours",
      "China’s trade with Central Asia, 2024",
    ]);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => shown(page)).toBe("slide-2");
  await expect(page.locator(".slide.is-current [data-country='KGZ']")).toHaveCount(0);
  await page.locator(".slide.is-current .slide-foot > a").click();
  await expect(page.locator(".explore")).toBeVisible();
  await expect(page).toHaveQuery("?countries=KAZ,UZB&form=lines");
});

test("what an address asks for in vain is left out, and named; colours change, the slides stay", async ({ page }) => {
  await visit(page, "de/present/?deck=map;pie;trade/year=1066#slide-2", { reducedMotion: true });
  await expect.poll(() => shown(page)).toBe("slide-2");
  expect((await headings(page)).length).toBe(2);
  const notices = page.locator(".deck-notices");
  await expect(notices).toBeVisible();
  await expect(notices).toHaveText(/„pie“.*Folie 2: .*1066/);
  await page.locator(".theme-menu select").selectOption("dark");
  await expect.poll(() => page.url()).toContain("theme=dark");
  expect(page.url()).toContain("deck=map;pie;trade/year=1066");
  expect((await headings(page)).length).toBe(2);
});

test("every picture fits its slide, whatever the chart", async ({ page }) => {
  await visit(page, `present/?deck=${chartIds.join(";")}`, { height: 720, reducedMotion: true });
  await expectPictures(page);
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...document.querySelectorAll(".slide")].flatMap((slide) => {
          const [picture, foot, sheet] = [".slide-picture", ".slide-foot", ".slide-sheet"].map(
            (part) => slide.querySelector(part)?.getBoundingClientRect() ?? new DOMRect(),
          );
          const svg = slide.querySelector(".chart svg")?.getBoundingClientRect() ?? new DOMRect();
          const fits =
            svg.bottom <= (foot?.top ?? 0) + 1 && svg.right <= (sheet?.right ?? 0) && picture && svg.width > 200;
          return fits ? [] : [slide.className];
        }),
      ),
    )
    .toEqual([]);
});

test("charts are gathered as slides, one by one or year by year, and put in order by keyboard", async ({ page }) => {
  await visit(page, "?year=2013", { reducedMotion: true });
  await chart(page, "map").getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Slides" }).click();
  const count = page.locator(".export-slides [role='status']").last();
  await page.getByRole("button", { name: "Add this view as a slide" }).click();
  await expect(count).toContainText("You have one slide.");
  const run = page.getByRole("group", { name: "Years as successive slides" });
  await run.getByLabel("From").selectOption("2000");
  await run.getByLabel("To").selectOption("2020");
  await run.getByLabel("Every").selectOption("10");
  await page.getByRole("button", { name: "Add 3 slides" }).click();
  await expect(count).toContainText("You have 4 slides");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(count).toContainText("You have one slide.");
  await page.getByRole("button", { name: "Add 3 slides" }).click();
  await page.getByRole("link", { name: "Show and edit my slides" }).click();
  await expect(page.locator(".slide").first()).toBeVisible();
  const years = async () => (await headings(page)).map((heading) => heading.slice(-4));
  await expect.poll(years).toEqual(["2013", "2000", "2010", "2020"]);

  await page.getByRole("button", { name: "Edit slides" }).click();
  await page.getByRole("button", { name: "Move “China’s trade with Central Asia, 2013” down" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(years).toEqual(["2000", "2013", "2010", "2020"]);
  // The focus goes along.
  await page.keyboard.press("Enter");
  await expect.poll(years).toEqual(["2000", "2010", "2013", "2020"]);
  await page.getByRole("button", { name: "Remove “China’s trade with Central Asia, 2020”" }).click();
  await page.getByLabel("Heading of slide 1").fill("At the turn of the century");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await headings(page))[0]).toBe("At the turn of the century");
  await expect(page).toHaveQuery("?deck=map/year=2000/title=At_the_turn_of_the_century;map/year=2010;map/year=2013");
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url().replace(/#.*/, ""));
  await page.goBack();
  await expect.poll(years).toEqual(["2000", "2010", "2013"]);

  // What is changed here is what the next chart is added to.
  await page.goto(new URL("../?year=2013", page.url()).href);
  await chart(page, "map").getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("tab", { name: "Slides" }).click();
  await expect(count).toContainText("You have 3 slides");
});

/** How every part of each slide's picture and words looks, as the browser computes it. */
function looks(page: Page): Promise<readonly (readonly string[])[]> {
  return page.evaluate(() => {
    const properties = [
      "color",
      "backgroundColor",
      "fill",
      "stroke",
      "fontSize",
      "fontWeight",
      "display",
      "opacity",
    ] as const;
    return [...document.querySelectorAll(".slide")].map((slide) =>
      [...slide.querySelectorAll(".slide-sheet :is(h2, p, li, i, span, svg, rect, path, circle, text, tspan)")]
        .filter((element) => element.closest(".slide-foot") === null)
        .map((element) => {
          const style = getComputedStyle(element);
          return `${element.tagName} ${properties.map((name) => style[name]).join(" ")}`;
        }),
    );
  });
}

test("the handout has a page for each slide, its picture and its words", async ({ page }) => {
  const printed: string[][] = [];
  await page.exposeFunction("told", (texts: string[]) => printed.push(texts));
  await page.addInitScript(() => {
    window.print = () => {
      const { told } = (window.top ?? window) as unknown as { told(texts: string[]): void };
      const pages = [...document.querySelectorAll("section")].map((section) => {
        const heading = section.querySelector("h1")?.lastChild?.textContent?.trim();
        return `${section.querySelectorAll("svg").length} ${heading}: ${section.querySelectorAll("p").length > 0}`;
      });
      told([document.title, ...pages]);
      window.dispatchEvent(new Event("afterprint"));
    };
  });
  await visit(page, "present/");
  const titles = await headings(page);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.locator(".deck-way").filter({ hasText: "Handout" }).getByRole("button").click();
  await expect.poll(() => printed.length).toBe(1);
  const [name, ...pages] = printed[0] ?? [];
  expect(name).toMatch(/^silk-ledger-slides-three-decades/);
  expect(pages).toEqual(titles.map((title) => `1 ${title}: true`));
});

/** Opens a file as from a stick: without any network, in a profile that has never seen the site. */
async function fromStick(browser: Browser, file: string) {
  const context = await browser.newContext({ offline: true, reducedMotion: "reduce" });
  const stage = await context.newPage();
  const asked: string[] = [];
  const problems: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  stage.on("pageerror", (error) => problems.push(error.message));
  await visit(stage, pathToFileURL(file).href);
  return { stage, asked, problems };
}

test("the story goes on stage as one file that needs nothing else", async ({ page, browser }) => {
  await visit(page, "present/", { reducedMotion: true });
  const expected = await figures(page);
  const file = await taken(page, /Offline presentation/);
  expect((await stat(file)).size).toBeLessThanOrEqual(600_000);

  const { stage, asked, problems } = await fromStick(browser, file);
  expect(await figures(stage)).toEqual(expected);
  expect(await headings(stage)).toEqual(await headings(page));
  await expect(stage.locator(".slide-mark").first()).toHaveText(/ · data version \d{4}\.\d\d\.\d\d-\w+ · /);
  await expect(stage.locator(".slide-sources summary")).toHaveCount((await headings(page)).length);
  expect(await looks(stage)).toEqual(await looks(page));

  await stage.keyboard.press("ArrowRight");
  await expect.poll(() => shown(stage)).toBe("sco");
  await stage.keyboard.press("ArrowRight");
  await expect.poll(() => shown(stage)).toBe("pipelines");
  const bar = stage.locator(".slide.is-current rect[data-country='KAZ']").last();
  await bar.hover();
  await expect(stage.locator(".tooltip")).toContainText("Kazakhstan, 2013");
  await bar.click();
  await expect(stage.locator(".figure-card")).toContainText("International Monetary Fund");
  await stage.keyboard.press("Escape");

  const [speaker] = await Promise.all([stage.waitForEvent("popup"), stage.keyboard.press("s")]);
  await expect(speaker.locator(".speaker-notes p")).toBeVisible();
  await speaker.keyboard.press("Home");
  await expect.poll(() => shown(stage)).toBe("relations");

  expect(asked.filter((address) => !/^(?:file|data):/.test(address))).toEqual([]);
  expect(problems).toEqual([]);

  // Back on the site it is the story again, with its sentences.
  await visit(page, "?year=2013");
  await page.getByRole("button", { name: "Reopen a saved chart" }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Choose a file" }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole("link", { name: "Open as slides" }).click();
  await expect(page.locator(".slide-text").first()).toContainText("27 December 1991");

  // Before any script has run, and where none does, the first slide is there.
  await stage.context().close();
  const still = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const picture = await still.newPage();
  await picture.goto(pathToFileURL(file).href);
  await expect(picture.locator(".first svg")).toBeVisible();
  await expect(picture.locator(".first svg")).toContainText("China’s trade with Central Asia, 1992");
  await expect(picture.locator(".fault:visible")).toContainText("/present/");
  await still.close();
});

test("a file that fails on stage shows its first slide, with the true cause and where all of them are", async ({
  page,
  browser,
}) => {
  await visit(page, "present/?deck=map;trade", { reducedMotion: true });
  const file = await taken(page, /Offline presentation/);
  const { stage } = await fromStick(browser, file);
  await stage.evaluate(() => {
    Element.prototype.setAttribute = () => {
      throw new Error("broken on purpose");
    };
  });
  await stage.keyboard.press("ArrowRight");
  await expect(stage.locator(".first svg")).toBeVisible();
  await expect(stage.locator(".fault:visible")).toContainText(/could not be shown here.*\/present\//);

  await stage.addInitScript(() => Reflect.deleteProperty(window, "DecompressionStream"));
  await stage.goto(pathToFileURL(file).href);
  await expect(stage.locator(".first svg")).toBeVisible();
  await expect(stage.locator(".fault:visible")).toContainText(/too old.*\/present\//);
  await stage.context().close();
});

test("twenty chosen slides go on stage in their language and theme", async ({ page, browser }) => {
  const others = chartIds.filter((id) => id !== "map" && id !== "trade");
  const asOf = "trade/asof=2022-06-01/title=Was_2022_bekannt_war";
  const years = Array.from({ length: 18 - others.length }, (_, index) => `map/year=${2007 + index}`);
  const deck = [...years, "trade/unit=gdp", asOf, ...others].join(";");
  await visit(page, `de/present/?deck=${deck}&theme=dark`, { reducedMotion: true });
  const expected = await figures(page);
  expect((await headings(page)).length).toBe(20);
  const file = await taken(page, /Offline präsentieren/);
  expect((await stat(file)).size).toBeLessThanOrEqual(600_000);
  expect(await readFile(file, "utf8")).toMatch(/^<!doctype html>\s<html lang="de" data-theme="dark">/);

  const { stage, asked, problems } = await fromStick(browser, file);
  expect(await figures(stage)).toEqual(expected);
  expect(await headings(stage)).toContain("Was 2022 bekannt war");
  expect(await stage.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");

  // Some browsers keep files from speaking through a channel.
  await stage.context().addInitScript(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await stage.reload();
  await expect.poll(() => shown(stage)).toBe("slide-1");
  const [speaker] = await Promise.all([stage.waitForEvent("popup"), stage.keyboard.press("s")]);
  await expect(speaker.locator(".speaker-now #slide-1")).toBeVisible();
  await stage.keyboard.press("End");
  await expect(speaker.locator(".speaker-now #slide-20")).toBeVisible();
  await speaker.keyboard.press("ArrowLeft");
  await expect.poll(() => shown(stage)).toBe("slide-19");

  await stage.locator(".theme-menu select").selectOption("light");
  await expect.poll(() => stage.evaluate(() => document.documentElement.dataset["theme"])).toBe("light");
  expect(asked.filter((address) => !/^(?:file|data):/.test(address))).toEqual([]);
  expect(problems).toEqual([]);
  await stage.context().close();
});

test("the slides become a PowerPoint file", async ({ page }) => {
  await visit(page, "present/?deck=ranking;trade/title=Two_decades", { reducedMotion: true });
  const file = await taken(page, /PowerPoint/);
  expect((await readFile(file)).subarray(0, 2).toString()).toBe("PK");
});
