import { buffer } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { headingFonts } from "../../../src/export/picture/text-lines.ts";
import { expect, test, visit } from "../fixtures.ts";
import { download, format, openDialog } from "./share-dialog.ts";

test("a picture in pixels has the letters of the page, headings in the page's own font", async ({ page }) => {
  await visit(page, "");
  const dialog = await openDialog(page, "ranking");
  await format(dialog, "PNG").check();
  const [file] = await Promise.all([page.waitForEvent("download"), download(dialog).click()]);
  const data = (await buffer(await file.createReadStream())).toString("base64");
  const [ink, ...widths] = await page.evaluate(async (picture) => {
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
    const serif = getComputedStyle(document.documentElement).getPropertyValue("--serif");
    return [Math.max(...dark) - Math.min(...dark), widthIn(serif), widthIn("Georgia"), widthIn("serif")];
  }, data);
  expect(Math.abs((ink ?? 0) - (widths[0] ?? 0))).toBeLessThan(12);
  // Or this would hold of any font.
  for (const other of widths.slice(1)) expect(Math.abs(other - (widths[0] ?? 0))).toBeGreaterThan(12);
});

test("a saved SVG has the letters of the page's headings inside, and its title keeps within the frame", async ({
  page,
  context,
}, info) => {
  await visit(page, "?ledger=both");
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
        const serif = getComputedStyle(document.documentElement).getPropertyValue("--serif");
        drawing.font = `700 ${px}px ${letters || serif}`;
        return drawing.measureText(title).width;
      },
      [text, family, size] as const,
    );

  const alone = await context.newPage();
  await alone.goto(pathToFileURL(path).href);
  const lines = await alone.evaluate(async () => {
    await document.fonts.ready;
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
    expect(Math.abs(width - (await widthIn(text, "", size))), text).toBeLessThan(1);
    // Or this would hold of any font.
    expect(Math.abs(width - (await widthIn(text, headingFonts, size))), text).toBeGreaterThan(2);
    expect(right).toBeLessThan(1280 - 36);
    // What reads no styles has the fonts that most machines have.
    expect(named).toBe(headingFonts);
  }
});
