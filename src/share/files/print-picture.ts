import { fileName } from "../../export/file-name.ts";
import type { PictureSize } from "../../export/formats/format.ts";
import { pictureOf } from "../../export/picture/picture.ts";
import { svgText } from "../../export/picture/svg-text.ts";
import type { SaveFormat } from "./save-format.ts";

/** The print dialog with the picture alone, on a page of its size: from there it becomes a PDF of lines and letters. */
export const printing: SaveFormat = {
  options: ["size", "theme"],
  extension: "pdf",
  async take(subject, { size }, { signal }) {
    const name = fileName(subject, "pdf").replace(/\.pdf$/, "");
    const frame = await frameWith(pageOf(svgText(pictureOf(subject, size)), size, name, subject.i18n.lang));
    if (signal.aborted) frame.remove();
    signal.throwIfAborted();
    printFrame(frame, name);
  },
};

function pageOf(svg: string, { width, height }: PictureSize, name: string, lang: string): string {
  const page = `@page { size: ${width}px ${height}px; margin: 0 }`;
  const styles = "html, body { margin: 0; background: none; print-color-adjust: exact } svg { display: block }";
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${name}</title><style>${page} ${styles}</style>${svg}`;
}

/** Out of sight, but laid out: a frame that is not displayed prints nothing. */
function frameWith(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement("iframe");
  frame.className = "export-print";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(frame), { once: true });
    frame.srcdoc = html;
    document.body.append(frame);
  });
}

/** How long the frame is kept where no browser tells that the dialog is closed, in ms. */
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
