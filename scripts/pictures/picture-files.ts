import { join } from "node:path";
import type { BuiltPicture } from "../../src/export/pictures/built-pictures.ts";
import { pictureAddress, pictureSizes } from "../../src/export/pictures/picture-address.ts";
import { withPngMetadata } from "../../src/export/png/png-metadata.ts";
import { withPngProvenance } from "../../src/export/provenance/png-provenance.ts";
import type { Rasteriser } from "./rasteriser.ts";
import type { Progress } from "../build/progress.ts";
import { writeSiteFile } from "../build/site-file.ts";

/** Sizes of the files written, in bytes. */
type Sizes = readonly number[];

/** Writes the files of each picture that comes out of `render`, and says how far it is and what it made. */
export async function writePictures(
  outDir: string,
  render: (take: (picture: BuiltPicture) => void) => Promise<void>,
  rasteriser: Rasteriser | null,
  progress: Progress,
): Promise<void> {
  progress.at("Drawing pictures");
  const started = performance.now();
  const work: Array<Promise<Sizes>> = [];
  let done = 0;
  await render((picture) => {
    const files = writePicture(outDir, picture, rasteriser);
    work.push(files);
    files.then(
      () => progress.at("Drawing pictures", ++done, work.length),
      // Reported below, when all are on their way.
      () => undefined,
    );
  });
  const sizes = (await Promise.all(work)).flat();
  const seconds = Math.round((performance.now() - started) / 1000);
  const megabytes = (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1);
  const saved = rasteriser ? `, ${rasteriser.saved} of them as drawn before` : "";
  progress.done(`Built ${sizes.length} files of ${work.length} pictures${saved}: ${megabytes} MB in ${seconds} s`);
}

async function writePicture(
  outDir: string,
  { name, svg, provenance, metadata }: BuiltPicture,
  rasteriser: Rasteriser | null,
): Promise<Sizes> {
  const write = (kind: "svg" | keyof typeof pictureSizes, content: string | Uint8Array) =>
    writeSiteFile(join(outDir, pictureAddress({ ...name, kind })), content);
  const vector = write("svg", svg);
  if (!rasteriser || name.isExample) return [await vector];
  // What a file carries unseen makes no other pixels.
  const seen = svg.replace(/<metadata\b.*?<\/metadata>\n?/s, "");
  const laidOut = pictureSizes["1200x675"];
  const inPixels = async (kind: keyof typeof pictureSizes) => {
    const { width, height } = pictureSizes[kind];
    const described = withPngMetadata(await rasteriser.png(seen, width, height), metadata, width / laidOut.width);
    return write(kind, withPngProvenance(described, provenance));
  };
  return Promise.all([vector, inPixels("1200x675"), inPixels("1920x1080")]);
}
