import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { headingFonts } from "../../../src/export/picture/text-lines.ts";
import { expect, test, visit } from "../fixtures.ts";
import { download, format, openDialog } from "./share-dialog.ts";

const loaded = "The font of headings";

/**
 * Loads the font of the page's headings under a name of its own: a page goes without its font for good if that came
 * late (`font-display: optional`), and then measures with the fonts of the machine.
 */
async function loadHeadingFont(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const rules = Array.from(document.styleSheets).flatMap(({ cssRules }) => Array.from(cssRules));
    const faces = rules.flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const [weight = "", unicodeRange = ""] = ["font-weight", "unicode-range"].map((what) =>
        rule.style.getPropertyValue(what),
      );
      const address = /url\("?([^")]+)/.exec(rule.style.getPropertyValue("src"))?.[1];
      if (address === undefined) return [];
      const { href } = new URL(address, rule.parentStyleSheet?.href ?? location.href);
      return [new FontFace(name, `url(${href})`, { weight, ...(unicodeRange && { unicodeRange }) })];
    });
    for (const face of faces) document.fonts.add(await face.load());
  }, loaded);
}

test("a picture in pixels has the letters of the page, headings in the page's own font", async ({ page }) => {
  await visit(page, "");
  await loadHeadingFont(page);
  const dialog = await openDialog(page, "ranking");
  await format(dialog, "PNG").check();
  const [file] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
  const data = (await buffer(await file.createReadStream())).toString("base64");
  const [ink, ...widths] = await page.evaluate(
    async ([picture, name]) => {
      const bytes = Uint8Array.from(atob(picture), (sign) => sign.codePointAt(0) ?? 0);
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("No canvas");
      context.drawImage(image, 0, 0);
      // The title's line, of a picture of 2560 px with two pixels a px.
      const unit = (2 * 1280) / 1200;
      const { data: pixels, width } = context.getImageData(0, 40 * unit, image.width, 24 * unit);
      const dark = Array.from(pixels).flatMap((value, at) => (at % 4 === 0 && value < 120 ? [(at / 4) % width] : []));
      const title = document.querySelector(".chart-ranking .chart-titles :first-child")?.textContent ?? "";
      const widthIn = (family: string) => {
        context.font = `700 ${28 * unit}px ${family}`;
        return context.measureText(title).width;
      };
      return [Math.max(...dark) - Math.min(...dark), widthIn(`"${name}"`), widthIn("Georgia"), widthIn("serif")];
    },
    [data, loaded] as const,
  );
  expect(Math.abs((ink ?? 0) - (widths[0] ?? 0))).toBeLessThan(12);
  // Or this would hold of any font.
  for (const other of widths.slice(1)) expect(Math.abs(other - (widths[0] ?? 0))).toBeGreaterThan(12);
});

test("a saved SVG has the letters of the page's headings inside, and its title keeps within the frame", async ({
  page,
  context,
}, info) => {
  await visit(page, "?ledger=both");
  await loadHeadingFont(page);
  const dialog = await openDialog(page, "ranking");
  await format(dialog, "SVG").check();
  const [file] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
  const path = info.outputPath("chart.svg");
  await file.saveAs(path);
  const widthIn = (text: string, family: string, size: number) =>
    page.evaluate(
      ([title, letters, px]) => {
        const drawing = new OffscreenCanvas(1, 1).getContext("2d");
        if (!drawing) throw new Error("No canvas");
        drawing.font = `700 ${px}px ${letters}`;
        return drawing.measureText(title).width;
      },
      [text, family, size] as const,
    );

  const alone = await context.newPage();
  await alone.goto(pathToFileURL(path).href);
  const lines = await alone.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
    return [...document.querySelectorAll<SVGTextElement>("#title text")].map((line) => ({
      text: line.textContent,
      width: line.getComputedTextLength(),
      right: line.getBBox().x + line.getBBox().width,
      size: Number(line.getAttribute("font-size")),
      named: line.getAttribute("font-family"),
    }));
  });
  expect(lines.length).toBeGreaterThan(0);
  for (const { text, width, right, size, named } of lines) {
    expect(Math.abs(width - (await widthIn(text, `"${loaded}"`, size))), text).toBeLessThan(1);
    // Or this would hold of any font.
    expect(Math.abs(width - (await widthIn(text, headingFonts, size))), text).toBeGreaterThan(2);
    expect(right).toBeLessThan(1280 - 36);
    // What reads no styles has the fonts that most machines have.
    expect(named).toBe(headingFonts);
  }
});

test("a picture in pixels is the same when the font of the page's headings came too late for the page", async ({
  page,
  problems,
}) => {
  problems.expect(/ERR_FAILED/);
  const picture = async () => {
    await visit(page, "?countries=KAZ,UZB,TKM&ledger=both");
    const dialog = await openDialog(page, "gap");
    await format(dialog, "PNG").check();
    const [file] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
    return (await buffer(await file.createReadStream())).toString("base64");
  };
  const inTime = await picture();
  await page.route(/source-serif-4-usual-.*\.woff2$/, (route) => route.abort());
  expect((await picture()) === inTime).toBe(true);
});
