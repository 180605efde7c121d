import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes a file, in a folder that need not be there yet. Returns its size in bytes. */
export async function writeSiteFile(file: string, content: string | Uint8Array): Promise<number> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return typeof content === "string" ? Buffer.byteLength(content) : content.length;
}
