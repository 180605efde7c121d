import { deckOf, deckType } from "../slides/deck.ts";
import type { FileFormat } from "./format.ts";

/** One slide for PowerPoint, Keynote and Google Slides, its chart native. */
export const pptxFormat: FileFormat = {
  extension: "pptx",
  mediaType: deckType,
  options: ["theme", "slideShape", "slideTitle"],
  make: (subject, { slideShape = "16:9", slideTitle = "" }, task) =>
    deckOf(
      [subject],
      { shape: slideShape, ...(slideTitle !== "" && { narration: [{ title: slideTitle, notes: [] }] }) },
      task,
    ),
};
