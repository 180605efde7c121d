import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Progress } from "./progress.ts";

/** Files of letters: pictures and fonts are compressed in themselves. */
const ofLetters = new Set([".html", ".js", ".css", ".json", ".geojson", ".svg", ".csv", ".txt", ".xml"]);
/** From how many bytes on it is worth a file of its own. */
const least = 400;

/** Quality of Brotli: the hundreds of drawings at fixed addresses are seldom asked for, and would take most of the time. */
const qualities: Readonly<Record<string, number>> = { ".svg": 9 };
const usualQuality = 10;

/**
 * Writes each file of letters a second and a third time beside itself, with Brotli (`.br`) and gzip (`.gz`), for hosts
 * that send them as they are: to compress a page anew for each reader costs far more than to send it.
 */
export async function compressFiles(folder: string, progress: Progress): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && ofLetters.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  let [done, plain, sent] = [0, 0, 0];
  // A few at once: more would not be quicker, and hold all their bytes at the same time.
  const queue = files.values();
  const work = async () => {
    for (const file of queue) {
      const content = await readFile(file);
      if (content.length >= least) {
        const compressed = await compressFile(file, content);
        plain += content.length;
        sent += compressed;
      }
      progress.at("Compressing files", ++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
  progress.done(`Compressed ${(plain / 1e6).toFixed(1)} MB of text to ${(sent / 1e6).toFixed(1)} MB`);
}

/** Returns the bytes that a browser is sent. */
async function compressFile(file: string, content: Buffer): Promise<number> {
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: qualities[extname(file)] ?? usualQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  return brotli.length;
}
