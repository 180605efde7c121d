import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { opener } from "../share/share-dialog.ts";

/** Scripts and tables that a page has asked for, and those of them before it stood. */
function files(page: Page): Promise<{ readonly all: number; readonly early: readonly string[] }> {
  return page.evaluate(() => {
    const { domInteractive } = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming;
    const asked = performance.getEntriesByType("resource").filter(({ name }) => /\.(?:js|json)$/.test(name));
    const early = asked.filter(({ startTime }) => startTime < domInteractive);
    return { all: asked.length, early: early.map(({ name }) => name.replace(/.*\//, "")) };
  });
}

for (const address of ["", "events/", "country/kaz/"]) {
  test(`/${address} asks for what brings it to life when its picture stands`, async ({ page }) => {
    await visit(page, address);
    const { all, early } = await files(page);
    expect(early).toEqual([expect.stringMatching(/^start-[\w-]+\.js$/)]);
    expect(all).toBeGreaterThan(5);
  });
}

test("a view that is not the page's picture waits for none", async ({ page }) => {
  await visit(page, "?countries=KAZ");
  const { early } = await files(page);
  expect(early).toEqual(expect.arrayContaining(["trade.json", expect.stringMatching(/^base-/)]));
});

test("Explore asks for no file of the styles that stand in it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await visit(page, "");
  await opener(page, "spine").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(asked.filter((path) => /\/(?:base|charts|explore)-[\w-]{8}\.css$/.test(path))).toEqual([]);
  // What is loaded with the dialog has styles of its own.
  expect(asked.filter((path) => path.endsWith(".css"))).not.toEqual([]);
});

/** Of all properties those that styles of one part would change in another. */
const compared =
  "display position inset z-index width height margin padding border gap color background font letter-spacing opacity fill stroke transform overflow text-align cursor".split(
    " ",
  );

/** What brings styles of its own, later. */
const opened: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "the page": async () => {},
  "the share dialog": (page) => opener(page, "spine").click(),
  "the search": (page) => page.keyboard.press("Control+k"),
  "the keys": (page) => page.keyboard.press("?"),
};

for (const [name, open] of Object.entries(opened)) {
  test(`${name} looks as if all styles were files`, async ({ page, problems }) => {
    // The files are asked for by this test alone, and taken for a part that came later.
    problems.expect(/404/);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await visit(page, "");
    await open(page);
    if (name !== "the page") await expect(page.getByRole("dialog")).toBeVisible();
    await page.waitForLoadState("networkidle");
    const [own, files] = await page.evaluate(async (properties) => {
      const elements = [...document.body.querySelectorAll("*")].filter((one) => one.checkVisibility());
      const styles = () =>
        elements.map((element) => {
          const style = getComputedStyle(element);
          const values = properties.map((property) => `${property}: ${style.getPropertyValue(property)}`);
          return `${element.tagName}.${element.getAttribute("class")} ${values.join("; ")}`;
        });
      const before = styles();
      const links = [...document.querySelectorAll<HTMLLinkElement>("link[disabled]")];
      await Promise.all(
        links.map((link) => {
          const loaded = new Promise((done) => link.addEventListener("load", done));
          link.disabled = false;
          return loaded;
        }),
      );
      document.adoptedStyleSheets = [];
      return [before, styles()];
    }, compared);
    expect(own?.length).toBeGreaterThan(500);
    expect(own?.filter((style, at) => style !== files?.[at])).toEqual([]);
  });
}

const started = { "": /trade with Central Asia/, "?countries=KAZ": /Kazakhstan/, "events/": /Events/ };

for (const [address, title] of Object.entries(started)) {
  test(`/${address} comes to life, and is styled, where a policy keeps the script in it from running`, async ({
    page,
    problems,
  }) => {
    problems.expect(/Content Security Policy/);
    await page.route(
      (url) => url.pathname.endsWith("/"),
      async (route) => {
        const answer = await route.fetch();
        // As a host does whose configuration is of another version of the site.
        const policy = (text: string) =>
          text.replaceAll(/'sha256-[^']+'/g, "'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='");
        const headers = Object.fromEntries(
          Object.entries(answer.headers()).map(([key, value]) => [key, policy(value)]),
        );
        await route.fulfill({ response: answer, headers, body: policy(await answer.text()) });
      },
    );
    await page.goto(address);
    await expect(page.locator("html[data-ready]")).toBeAttached();
    await expect(page.locator("html[data-scripted]")).toHaveCount(0);
    await expect(page.locator("main")).toHaveCSS("display", "block");
    await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(title);
    await expect(page.locator(".visually-hidden").first()).toHaveCSS("position", "absolute");
  });
}
