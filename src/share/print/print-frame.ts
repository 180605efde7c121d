import { escapeXml } from "../../export/escape-xml.ts";

/** A page that is printed and never shown. */
export interface PrintedPage {
  /** What its PDF is called, without an extension. */
  readonly name: string;
  readonly lang: string;
  /** Markup of ours alone. */
  readonly body: string;
  readonly styles: string;
}

/** Opens the print dialog with a page of its own; from there it becomes a PDF of lines and letters. */
export async function printPage({ name, lang, body, styles }: PrintedPage, signal: AbortSignal): Promise<void> {
  const frame = await frameWith(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${escapeXml(name)}</title>${body}`,
  );
  addStyles(frame, styles);
  await frame.contentDocument?.fonts.ready;
  if (signal.aborted) frame.remove();
  signal.throwIfAborted();
  printFrame(frame, name);
}

/** Not in its text: the site's policy lets no style in that is written into a page. */
function addStyles({ contentDocument, contentWindow }: HTMLIFrameElement, styles: string): void {
  const place = contentWindow as (Window & typeof globalThis) | null;
  if (!contentDocument || !place) return;
  const sheet = new place.CSSStyleSheet();
  sheet.replaceSync(styles);
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
