import { ExportFault } from "../export-fault.ts";
import { pageLetters } from "../picture/page-letters.ts";
import { pictureOf } from "../picture/picture.ts";
import { pictureMetadata } from "../picture/picture-metadata.ts";
import { svgText } from "../picture/svg/svg-text.ts";
import { canvasOf } from "../png/canvas.ts";
import { withPngMetadata } from "../png/png-metadata.ts";
import { withPngProvenance } from "../provenance/png-provenance.ts";
import { provenanceOf, provenanceText } from "../provenance/provenance-of.ts";
import type { FileFormat } from "./format.ts";

/** Pixels, for everything that takes no drawings. */
export const pngFormat: FileFormat = {
  extension: "png",
  mediaType: "image/png",
  options: ["size", "scale", "theme", "transparent"],
  async make(subject, { size, scale, transparent }, { signal, progress }) {
    const letters = await pageLetters();
    const picture = pictureOf(subject, { ...size, transparent, measure: letters.measure });
    progress(0.2);
    const image = await imageOf(letters.alone(svgText(picture)));
    signal.throwIfAborted();
    progress(0.4);
    const canvas = canvasOf(size.width * scale, size.height * scale);
    canvas.draw(image);
    progress(0.7);
    const blob = await canvas.blob();
    signal.throwIfAborted();
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const described = withPngMetadata(bytes, pictureMetadata(subject), scale);
    return new Blob([withPngProvenance(described, provenanceText(provenanceOf([subject])))], { type: this.mediaType });
  },
};

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  image.src = address;
  try {
    await image.decode();
  } catch (cause) {
    throw new ExportFault("unreadable", cause);
  } finally {
    URL.revokeObjectURL(address);
  }
  return image;
}
