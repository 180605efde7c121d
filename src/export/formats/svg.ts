import { withHeadingLetters } from "../picture/page-letters.ts";
import { pictureOf } from "../picture/picture.ts";
import { svgText } from "../picture/svg/svg-text.ts";
import { provenanceOf, provenanceText } from "../provenance/provenance-of.ts";
import type { FileFormat } from "./format.ts";

/** A picture that can be taken apart: safe for slides and drawing programs. */
export const svgFormat: FileFormat = {
  extension: "svg",
  mediaType: "image/svg+xml",
  options: ["size", "theme", "transparent"],
  async make(subject, { size, transparent }) {
    const picture = pictureOf(subject, { ...size, transparent });
    const svg = svgText(picture, provenanceText(provenanceOf([subject])));
    return new Blob([await withHeadingLetters(svg)], { type: this.mediaType });
  },
};
