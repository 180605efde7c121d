import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browsers } from "./browsers.ts";
import { readerWith, type Reader, until } from "./reader.ts";

const scripts = /\/assets\/base-.*\.js$/;

for (const browser of browsers) {
  const version = browser.version();
  const named = version ?? `${browser.name}: not tried, it is not installed (Debian: ${browser.packages})`;
  describe.skipIf(version === null)(`${named}, as long as no script has come`, () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await readerWith(browser, { waits: false });
    });
    afterAll(async () => {
      await reader?.leave();
    });

    for (const address of ["country/kaz/", "events/", "claims/"]) {
      test(`/${address} shows all that waits for the HTML after it`, async () => {
        const held: Array<() => Promise<void>> = [];
        const site = await reader.siteBut(scripts, (_, pass) => held.push(pass));
        await reader.tab.open(`${site}${address}`);
        const seen = () =>
          reader.tab
            .run(() => ({
              isWhole: document.readyState !== "loading",
              isReady: document.documentElement.hasAttribute("data-ready"),
              waiting: [...document.querySelectorAll(".seen-whole, main table")].map((part) =>
                // What is left out at this width is not what waits.
                part.checkVisibility() ? part.checkVisibility({ visibilityProperty: true }) : null,
              ),
            }))
            // Between two pages there is none.
            .catch(() => null);
        await until(async () => (await seen())?.isWhole, "the HTML");
        await until(async () => (await seen())?.waiting.includes(true), "its styles");
        const arrived = await seen();
        expect(arrived?.isReady).toBe(false);
        expect(arrived?.waiting).not.toContain(false);
        await Promise.all(held.map((pass) => pass()));
      });
    }
  });
}
