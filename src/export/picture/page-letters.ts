import headingFont from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import usualFont from "../../styles/fonts/source-serif-4-usual.woff2?url";
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

/** What cannot be loaded is drawn and measured in the next font of the page's list. */
export async function pageLetters(): Promise<PageLetters> {
  const data = await fontData(headingFont);
  const families = { sans: familiesOf("sans"), serif: familiesOf("serif") };
  await addMeasuredFont(data).catch(() => {});
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
      context.font = `${weight} 100px ${serif ? `${measured}, ${families.serif}` : families.sans}`;
      return (context.measureText(text).width * size) / 100;
    },
    alone: (svg) => (data === "" ? inPage(svg) : styled(inPage(svg), fontFaceOf(data))),
  };
}

/**
 * A saved picture with the letters that nearly every heading is made of inside: what reads styles draws its title in
 * them, what does not keeps the fonts that its attributes name, which it was measured for. Without them if they cannot
 * be loaded.
 */
export async function withHeadingLetters(svg: string): Promise<string> {
  const data = await fontData(usualFont);
  if (data === "") return svg;
  return styled(
    svg,
    `${fontFaceOf(data)} text[font-family="${headingFonts}"] { font-family: ${firstSerif()}, ${headingFonts}; }`,
  );
}

/** After title and description, which some programs look for first. */
function styled(svg: string, styles: string): string {
  return svg.replace("</desc>\n", `</desc>\n<style>${styles}</style>\n`);
}

/** As the page's styles list them. */
function familiesOf(name: "sans" | "serif"): string {
  const [, list = "sans-serif"] = new RegExp(`--${name}: ([^;]+);`).exec(tokens) ?? [];
  return list;
}

function fontFaceOf(address: string): string {
  return `@font-face { font-family: ${firstSerif()}; font-weight: 200 900; src: url(${address}) format("woff2"); }`;
}

function firstSerif(): string {
  return familiesOf("serif").split(",")[0] ?? "";
}

const measured = "Measured-headings";

/**
 * Adds the font of `data` under a name that only measuring has. The page's own rule is no way to it: once that font came
 * late, the page measures with another until it is left (`font-display: optional`).
 */
async function addMeasuredFont(data: string): Promise<void> {
  if (data === "" || Array.from(document.fonts).some(({ family }) => family === measured)) return;
  const [, code = ""] = data.split(",");
  const bytes = Uint8Array.from(atob(code), (sign) => sign.codePointAt(0) ?? 0);
  document.fonts.add(await new FontFace(measured, bytes.buffer, { weight: "200 900" }).load());
}

const loaded = new Map<string, Promise<string>>();

/** A font as an address that loads nothing; "" if it cannot be had now. */
function fontData(address: string): Promise<string> {
  const known = loaded.get(address);
  if (known) return known;
  const data = fetchedData(address).catch(() => {
    loaded.delete(address);
    return "";
  });
  loaded.set(address, data);
  return data;
}

async function fetchedData(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The headings' font answered ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""))}`;
}
