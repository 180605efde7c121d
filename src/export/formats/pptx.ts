import { deckOf, deckType } from "../slides/deck.ts";
import type { FileFormat } from "./format.ts";

/** One slide for PowerPoint, Keynote and Google Slides, its chart native. */
export const pptxFormat: FileFormat = {
  extension: "pptx",
  mediaType: deckType,
  options: ["theme"],
  make: (subject, _, task) => deckOf([subject], { layout: "16:9" }, task),
};
