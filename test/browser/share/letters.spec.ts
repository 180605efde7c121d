import { buffer } from "node:stream/consumers";
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
