import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers } from "./browsers.ts";
import { readerWith, type Reader, until } from "./reader.ts";

const styles = /\/assets\/base-.*\.css$/;
const leftOut = "its charts are left out";

for (const browser of browsers) {
  const version = browser.version();
  const named = version ?? `${browser.name}: not tried, it is not installed (Debian: ${browser.packages})`;
  describe.skipIf(version === null)(`${named}, without the styles`, () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await readerWith(browser, { waits: false });
    });
    afterAll(async () => {
      await reader?.leave();
    });

    const seen = () =>
      reader.tab
        .run(() => ({
          said: document.querySelector("#state")?.textContent?.trim() ?? "",
          isReady: document.documentElement.hasAttribute("data-ready"),
          headline: document.querySelector("h1")?.innerText ?? "",
          isStyled: getComputedStyle(document.body).marginTop === "0px",
          charts: [...document.querySelectorAll("main svg [data-country]")].filter((chart) =>
            chart.checkVisibility({ visibilityProperty: true }),
          ).length,
        }))
        // Between two pages there is none.
        .catch(() => null);

    test("a view whose style sheet hangs is read without it, and drawn when it comes", async () => {
      const held: Array<() => Promise<void>> = [];
      const site = await reader.siteBut(styles, (_, pass) => held.push(pass));
      await reader.tab.open(`${site}?unit=share&year=2015&countries=KAZ`);
      await until(async () => (await seen())?.said.includes(leftOut), "the word for it");
      await until(async () => (await seen())?.isReady, "the page to come to life");
      const without = await seen();
      expect(without).toMatchObject({ isStyled: false, charts: 0 });
      expect(without?.headline).toContain("Kazakhstan");
      await Promise.all(held.map((pass) => pass()));
      await until(async () => (await seen())?.said === "", "it to be taken back");
      expect(await seen()).toMatchObject({ isStyled: true });
      await until(async () => ((await seen())?.charts ?? 0) > 0, "its charts");
    });

    test("a page whose style sheet is not there is read without it, and drawn when it is tried again", async () => {
      let isThere = false;
      const site = await reader.siteBut(styles, (answer, pass) => {
        if (isThere) void pass();
        else answer.writeHead(404, { "content-type": "text/html" }).end("<!doctype html><title>Not found</title>");
      });
      await reader.tab.open(`${site}country/kaz/`);
      await until(async () => (await seen())?.said.includes(leftOut), "the word for it");
      await until(async () => (await seen())?.isReady, "the page to come to life");
      expect(await seen()).toMatchObject({ isStyled: false, charts: 0 });
      isThere = true;
      await reader.clickNamed("#state button", "Try again");
      await until(async () => (await seen())?.said === "" && ((await seen())?.charts ?? 0) > 0, "its charts");
      expect(await seen()).toMatchObject({ isStyled: true });
    });
  });
}
