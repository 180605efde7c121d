import { chartOf } from "../../charts/load-charts.ts";
import { fileName } from "../../export/file-name.ts";
import type { PictureSize } from "../../export/formats/format.ts";
import { pageLetters } from "../../export/picture/page-letters.ts";
import { pictureOf } from "../../export/picture/picture.ts";
import { svgText } from "../../export/picture/svg/svg-text.ts";
import type { SaveFormat } from "./save-format.ts";

/** The print dialog with the picture alone, on a page of its size: from there it becomes a PDF of lines and letters. */
export const printing: SaveFormat = {
  options: ["size", "theme"],
  extension: "pdf",
  async take(subject, { size }, { signal }) {
    const name = fileName({ ...subject, period: chartOf(subject).period }, "pdf").replace(/\.pdf$/, "");
    const letters = await pageLetters();
    const svg = svgText(pictureOf(subject, { ...size, measure: letters.measure }));
    const frame = await frameWith(pageOf(letters.inPage(svg), name, subject.i18n.lang));
    addStyles(frame, size, letters.fontFace);
    await frame.contentDocument?.fonts.ready;
    if (signal.aborted) frame.remove();
    signal.throwIfAborted();
    printFrame(frame, name);
  },
};

function pageOf(svg: string, name: string, lang: string): string {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${name}</title>${svg}`;
}

/** Not in its text: the site's policy lets no style in that is written into a page. */
function addStyles(
  { contentDocument, contentWindow }: HTMLIFrameElement,
  { width, height }: PictureSize,
  fontFace: string,
): void {
  const place = contentWindow as (Window & typeof globalThis) | null;
  if (!contentDocument || !place) return;
  const sheet = new place.CSSStyleSheet();
  sheet.replaceSync(
    `@page { size: ${width}px ${height}px; margin: 0 }
    html, body { margin: 0; background: none; print-color-adjust: exact }
    svg { display: block }
    ${fontFace}`,
  );
  contentDocument.adoptedStyleSheets = [sheet];
}

/** Of pictures that the page draws itself. */
const ownHtml = window.trustedTypes?.createPolicy("silk-ledger-print", { createHTML: (text) => text });

/** Out of sight, but laid out: a frame that is not displayed prints nothing. */
function frameWith(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement("iframe");
  frame.className = "export-print";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(frame), { once: true });
    frame.srcdoc = ownHtml ? ownHtml.createHTML(html) : html;
    document.body.append(frame);
  });
}

/** After how many ms the frame is removed where no `afterprint` comes. */
const longestDialog = 600_000;

function printFrame(frame: HTMLIFrameElement, name: string): void {
  const { title } = document;
  // Some browsers name the file after the page around the frame.
  document.title = name;
  const closed = () => {
    if (document.title === name) document.title = title;
    frame.remove();
  };
  frame.contentWindow?.addEventListener("afterprint", closed, { once: true });
  setTimeout(closed, longestDialog);
  frame.contentWindow?.print();
}
