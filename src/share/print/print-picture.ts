import { chartOf } from "../../charts/load-charts.ts";
import { fileName } from "../../export/file-name.ts";
import { pageLetters } from "../../export/picture/page-letters.ts";
import { pictureOf } from "../../export/picture/picture.ts";
import { svgText } from "../../export/picture/svg/svg-text.ts";
import { printPage } from "./print-frame.ts";
import type { SaveFormat } from "../files/save-format.ts";

/** The print dialog with the picture alone, on a page of its size. */
export const printing: SaveFormat = {
  options: ["size", "theme"],
  extension: "pdf",
  async take(subject, { size }, { signal }) {
    const name = fileName({ ...subject, period: chartOf(subject).period }, "pdf").replace(/\.pdf$/, "");
    const letters = await pageLetters();
    const svg = svgText(pictureOf(subject, { ...size, measure: letters.measure }));
    const styles = `@page { size: ${size.width}px ${size.height}px; margin: 0 }
      ${letters.fontFace}
      html, body { margin: 0; background: none; print-color-adjust: exact }
      svg { display: block }`;
    await printPage({ name, lang: subject.i18n.lang, body: letters.inPage(svg), styles }, signal);
  },
};
