import headingFont from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import tokens from "../../styles/tokens.css?raw";
import { escapeXml } from "../escape-xml.ts";
import { fonts } from "./picture-nodes.ts";
import { headingFonts } from "./text-lines.ts";
import type { MeasureText } from "./text-width.ts";

/** The letters of the page, for pictures that the reader's browser draws: it has them, and can tell how wide they are. */
export interface PageLetters {
  readonly measure: MeasureText;
  /** The style that a document of this site needs for `inPage`. */
  readonly fontFace: string;
  /** A picture in these letters instead of those that every program has, as a part of a page. */
  inPage(svg: string): string;
  /** The same as a document of its own, which loads nothing: its font is inside. */
  alone(svg: string): string;
}

let loaded: Promise<string> | null = null;

/** What cannot be loaded is drawn and measured in the next font of the page's list. */
export async function pageLetters(): Promise<PageLetters> {
  loaded ??= fontData().catch(() => "");
  const data = await loaded;
  const families = { sans: familiesOf("sans"), serif: familiesOf("serif") };
  await document.fonts.load(`700 28px ${families.serif}`).catch(() => []);
  const context = document.createElement("canvas").getContext("2d");
  const inPage: PageLetters["inPage"] = (svg) =>
    svg
      .replaceAll(`font-family="${escapeXml(fonts)}"`, `font-family="${escapeXml(families.sans)}"`)
      .replaceAll(`font-family="${escapeXml(headingFonts)}"`, `font-family="${escapeXml(families.serif)}"`);
  return {
    fontFace: fontFaceOf(new URL(headingFont, document.baseURI).href),
    inPage,
    measure(text, { size, weight, serif = false }) {
      if (!context) return 0;
      // One size for all, or hinting would tell sizes apart that the picture does not.
      context.font = `${weight} 100px ${serif ? families.serif : families.sans}`;
      return (context.measureText(text).width * size) / 100;
    },
    alone: (svg) =>
      inPage(svg).replace(/^<svg\b[^>]*>/, (opening) =>
        data === "" ? opening : `${opening}<style>${fontFaceOf(data)}</style>`,
      ),
  };
}

/** As the page's styles list them. */
function familiesOf(name: "sans" | "serif"): string {
  const [, list = "sans-serif"] = new RegExp(`--${name}: ([^;]+);`).exec(tokens) ?? [];
  return list;
}

function fontFaceOf(address: string): string {
  const [first = ""] = familiesOf("serif").split(",");
  return `@font-face { font-family: ${first}; font-weight: 200 900; src: url(${address}) format("woff2"); }`;
}

/** Inside the picture, which loads nothing. */
async function fontData(): Promise<string> {
  const answer = await fetch(headingFont);
  if (!answer.ok) throw new Error(`The headings' font answered ${answer.status}`);
  const blob = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("The headings' font cannot be read")));
    reader.readAsDataURL(blob);
  });
}
