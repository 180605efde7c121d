import { statSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveFormatIds } from "../../src/share/files/save-formats.ts";
import { browsers } from "./browsers.ts";
import { readerWith, type Reader, until } from "./reader.ts";

const spine = 'figure[data-chart="spine"]';
const shownYear = (reader: Reader) =>
  reader.tab.run(() => document.querySelector('figure[data-chart="spine"] .band.is-year')?.getAttribute("data-year"));

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

    test("Explore stands: headline, columns of every year, map and ranking, nothing wider than the window", async () => {
      const { tab } = reader;
      await reader.visit("");
      expect(await reader.text("h1")).toContain("Central Asia");
      const drawn = await tab.run(() => ({
        years: document.querySelectorAll('figure[data-chart="spine"] .band').length,
        countries: document.querySelectorAll('figure[data-chart="map"] .map-country').length,
        ranked: document.querySelectorAll('figure[data-chart="ranking"] svg [data-country]').length,
        overhang: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect(drawn.years).toBeGreaterThan(30);
      expect(drawn.countries).toBeGreaterThanOrEqual(5);
      expect(drawn.ranked).toBeGreaterThanOrEqual(5);
      expect(drawn.overhang).toBe(0);
      await reader.keepPicture("explore");
    });

    test("filters change figures, address and headline, and Back takes them back", async () => {
      const { tab } = reader;
      await reader.visit("");
      await reader.choose("unit", "Share");
      await until(async () => (await reader.query()) === "?unit=share", "the unit in the address");
      await reader.choose("countries", "Tajikistan");
      await until(async () => /countries=(?!.*TJK)/.test(await reader.query()), "the countries there");
      await until(
        () => tab.run(() => !document.querySelector('figure[data-chart="spine"] rect[data-country="TJK"]')),
        "",
      );
      await reader.keepPicture("menu");
      await tab.press("Escape");
      await reader.visit("?unit=share&year=2013");
      expect(await shownYear(reader)).toBe("2013");
      expect(await reader.text(".big-number")).toContain("%");
    });

    test("years play until the reader stops them", async () => {
      await reader.visit("?years=2005-2020&year=2006");
      await reader.tab.click("button.play");
      await until(async () => Number(await shownYear(reader)) >= 2008, "the years to pass");
      await reader.tab.click("button.play");
      await until(
        async () => (await reader.query()).includes(`year=${await shownYear(reader)}`),
        "the year it stopped at",
      );
      expect(Number(await shownYear(reader))).toBeGreaterThanOrEqual(2008);
    });

    test("an event opens its card and Escape closes it", async () => {
      await reader.visit("?years=2015-2025");
      await reader.tab.click(`${spine} [data-event="summit-xian-2023"]`);
      await reader.see(".event-card");
      expect(await reader.text(".event-card")).toMatch(/Xi.an/);
      await reader.keepPicture("event");
      await reader.tab.press("Escape");
      await until(() => reader.tab.run(() => !document.querySelector(".event-card")?.checkVisibility()), "it to close");
    });

    test("a country is opened from where it is shown alone, with its charts", async () => {
      await reader.visit("?countries=KAZ");
      await reader.tab.click(".country-link");
      await until(async () => (await reader.tab.address()).endsWith("/country/kaz/"), "the country's page");
      await until(() => reader.tab.run(() => document.querySelectorAll("main figure svg").length > 1), "its charts");
      expect(await reader.text("h1")).toContain("Kazakhstan");
      await reader.keepPicture("country");
    });

    test("an embed in another site's page has the height of its chart and its own view", async () => {
      await reader.openHost(
        `<iframe id="chart" src="${reader.site}embed/ranking/?countries=KAZ,UZB&year=2013" style="width:600px;height:90px;border:0"></iframe>
         <script src="${reader.site}embed.js" async></script>`,
      );
      await until(
        () => reader.tab.run(() => (document.getElementById("chart")?.clientHeight ?? 0) > 200),
        "its height",
      );
      const inside = () => ({
        title: document.querySelector("h1")?.innerText,
        scrolls: document.documentElement.scrollHeight > innerHeight + 1,
        countries: [
          ...new Set(
            [...document.querySelectorAll("svg rect[data-country]")].map((one) => one.getAttribute("data-country")),
          ),
        ].toSorted(),
      });
      await until(async () => (await reader.tab.runInFrame("#chart", inside)).countries.length === 2, "its countries");
      const { title, scrolls, countries } = await reader.tab.runInFrame("#chart", inside);
      expect(title).toContain("2013");
      expect(scrolls).toBe(false);
      expect(countries).toEqual(["KAZ", "UZB"]);
    });

    test("slides are turned by keys, each with its picture inside the sheet", async () => {
      await reader.visit("present/?deck=ranking/year=2013;trade/countries=KAZ,UZB;map/year=2024");
      const shown = () =>
        reader.tab.run(() => document.querySelector(".slide.is-current.is-arrived:has(.slide-picture svg)")?.id ?? "");
      await until(async () => (await shown()) === "slide-1", "the first slide");
      for (const id of ["slide-2", "slide-3"]) {
        await reader.tab.press("ArrowRight");
        await until(async () => (await shown()) === id, id);
      }
      await reader.keepPicture("slide");
      const fits = await reader.tab.run(() => {
        const box = (part: string) => document.querySelector(`.slide.is-current ${part}`)?.getBoundingClientRect();
        const [svg, sheet] = [box(".chart svg"), box(".slide-sheet")];
        return (
          svg !== undefined && sheet !== undefined && svg.right <= sheet.right + 1 && svg.bottom <= sheet.bottom + 1
        );
      });
      expect(fits).toBe(true);
    });

    describe("a chart is saved in every form, and leads back", () => {
      for (const format of saveFormatIds.filter((id) => id !== "print")) {
        test(`as ${format}`, async () => {
          const { tab } = reader;
          await reader.visit("?countries=KAZ,UZB&year=2013");
          await reader.clickNamed('figure[data-chart="ranking"] button', "Share");
          const at = `.export-format:nth-of-type(${saveFormatIds.indexOf(format) + 1}) label`;
          await reader.see(at);
          await tab.click(at);
          await until(async () => (await reader.text(".export-facts")).includes(`.${format}`), "its name");
          const file = await reader.saved(() => tab.click(".export-main"));
          expect(file).toContain(`silk-ledger-ranking-2013-kaz-uzb-`);
          expect(statSync(file).size).toBeGreaterThan(500);
          await tab.press("Escape");
          await until(() => tab.run(() => !document.querySelector("dialog[open]")), "the dialog to close");
          // Not every form says which view it shows on its own.
          if (format === "zip") return;
          await reader.visit("events/");
          await reader.clickNamed("footer button", "Reopen a saved chart");
          await reader.see(".file-choice");
          await tab.chooseFile("[type=file]", file);
          await until(async () => (await reader.text("dialog.file-return")).includes("None of its"), "its figures");
          await reader.clickNamed("dialog.file-return a", "Open this view");
          await until(async () => (await reader.query()) === "?countries=KAZ,UZB&year=2013", "its view");
        });
      }
    });

    test.skipIf(!browser.prints)("a page is printed", async () => {
      await reader.visit("country/kaz/");
      const paper = Buffer.from((await reader.tab.print()) ?? []);
      expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
      // Its charts are on it, not only its words.
      expect(paper.length).toBeGreaterThan(50_000);
    });

    test("no page has thrown, nor logged an error", () => {
      expect(reader.tab.problems() ?? []).toEqual([]);
    });
  });
}
