import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { translate } from "../browser/translate.ts";
import { browsers } from "./browsers.ts";
import { readerWith, type Reader, siteDir, until } from "./reader.ts";

for (const browser of browsers) {
  const version = browser.version();
  const named = version ?? `${browser.name}: not tried, it is not installed (Debian: ${browser.packages})`;
  describe.skipIf(version === null)(`${named}`, () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await readerWith(browser);
    });
    afterAll(async () => {
      await reader?.leave();
    });

    test.each(["", "de/?countries=KAZ&unit=share", "country/kaz/"])(
      "a headline of “%s” is selected and pasted with its figures",
      async (address) => {
        const { tab } = reader;
        await reader.visit(address);
        await tab.run(() => {
          const field = document.createElement("textarea");
          field.id = "paste";
          document.body.append(field);
          const headline = document.querySelector("h1");
          if (headline) getSelection()?.selectAllChildren(headline);
        });
        await tab.press("Control+c");
        await tab.click("#paste");
        await tab.press("Control+v");
        const pasted = () => tab.run(() => document.querySelector<HTMLTextAreaElement>("#paste")?.value ?? "");
        const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim();
        await until(async () => (await pasted()) !== "", "the pasted text");
        expect(plain(await pasted())).toBe(plain(await reader.text("h1")));
      },
    );

    test("a table is selected and pasted whole", async () => {
      const { tab } = reader;
      await reader.visit("?year=2013");
      await reader.clickNamed('figure[data-chart="ranking"] button', "Table");
      await reader.see('figure[data-chart="ranking"] table');
      const { selected, cells } = await tab.run(() => {
        const table = document.querySelector('figure[data-chart="ranking"] table');
        if (table) getSelection()?.selectAllChildren(table);
        return {
          selected: String(getSelection()),
          cells: [...(table?.querySelectorAll<HTMLElement>("tbody :is(th, td)") ?? [])].map(({ innerText }) =>
            innerText.trim(),
          ),
        };
      });
      expect(cells.length).toBeGreaterThan(5);
      expect(cells.filter((cell) => !selected.includes(cell))).toEqual([]);
    });

    test("a translated page says after each choice what any other does", async () => {
      const { tab } = reader;
      // What lies further down is drawn as it comes near; where lines end is each engine's own affair.
      const words = () =>
        tab.run(() =>
          [...document.querySelectorAll<HTMLElement>('.explore > :not([data-island="below"])')].flatMap(
            ({ innerText }) => innerText.split(/\s+/).filter((word) => word !== ""),
          ),
        );
      // The year under the pointer, on its way to the heading, is followed with what time the page has.
      const settled = async () => {
        const reads: string[] = [];
        await until(async () => {
          reads.push((await words()).join(" "));
          return new Set(reads.slice(-3)).size === 1 && reads.length > 2;
        }, "words that stay");
        return reads.at(-1)?.split(" ");
      };
      await reader.visit("");
      for (const [menu, control] of [
        ["unit", "Share"],
        ["flow", "Balance"],
        ["ledger", "Partner statistics"],
        ["countries", "Tajikistan"],
      ] as const) {
        await tab.run(translate);
        const before = await tab.address();
        await reader.choose(menu, control);
        await until(async () => (await tab.address()) !== before, `${menu} in the address`);
        await tab.press("Escape");
        await tab.click("h1");
        const translated = await settled();
        await reader.visit(await tab.address());
        expect(await settled(), menu).toEqual(translated);
      }
    });

    test("views come in a frame without an origin of its own, from a site that knows its address", async () => {
      const site = await reader.siteBuiltForItsAddress();
      for (const view of ["map/?year=2005", "spine/?years=2010-2020&unit=share"]) {
        await reader.openHost(
          `<iframe id="fenced" sandbox="allow-scripts" src="${site}embed/${view}" style="width:900px;height:700px"></iframe>`,
        );
        const state = () => ({
          drawn: "drawn" in document.documentElement.dataset && "ready" in document.documentElement.dataset,
          said: document.querySelector("#state")?.textContent ?? "",
          title: document.querySelector("h1")?.innerText ?? "",
          isStyled: getComputedStyle(document.body).marginTop === "0px",
        });
        await until(async () => (await reader.tab.runInFrame("#fenced", state)).drawn, view);
        const { said, title, isStyled } = await reader.tab.runInFrame("#fenced", state);
        expect(isStyled).toBe(true);
        expect(said).toBe("");
        expect(title).toMatch(view.startsWith("map") ? /2005/ : /2010–2020/);
      }
    });

    test("the start page opened from a disk is styled, and says what it shows", async () => {
      const { tab } = reader;
      await tab.open(pathToFileURL(resolve(siteDir, "index.html")).href);
      const seen = await tab.run(() => ({
        ground: getComputedStyle(document.documentElement).backgroundColor,
        text: document.querySelector("main")?.innerText ?? "",
        marks: document.querySelectorAll("main svg [aria-label]").length,
      }));
      expect(seen.ground).not.toBe("rgba(0, 0, 0, 0)");
      expect(seen.text).toContain("China’s trade with Central Asia");
      expect(seen.marks).toBeGreaterThan(20);
    });
  });

  describe.skipIf(version === null || !browser.forcesColours)(`${named}, with the system’s colours`, () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await readerWith(browser, { forcedColours: true });
    });
    afterAll(async () => {
      await reader?.leave();
    });

    test("what is chosen is told from what is not, and countries from each other", async () => {
      const { tab } = reader;
      await reader.visit("?ledger=both");
      expect(await tab.run(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      await reader.keepPicture("forced-colours");
      const fills = await tab.run(() =>
        ["KAZ", "KGZ", "TJK", "TKM", "UZB"].map((country) => {
          const bar = document.querySelector(`figure[data-chart="ranking"] svg rect[data-country="${country}"]`);
          return bar ? getComputedStyle(bar).fill : "";
        }),
      );
      expect(fills).not.toContain("");
      await reader.choose("unit", "US$");
      await tab.click('details[data-menu="unit"] > summary');
      const [chosen, other] = await tab.run(() =>
        [":checked", ":not(:checked)"].map((state) => {
          const label = document.querySelector(`details[data-menu="unit"] label:has(input${state})`);
          const { backgroundColor, color, outlineStyle, borderColor, fontWeight } = label
            ? getComputedStyle(label)
            : ({} as CSSStyleDeclaration);
          return [backgroundColor, color, outlineStyle, borderColor, fontWeight].join(" ");
        }),
      );
      expect(chosen).not.toBe(other);
    });
  });
}
