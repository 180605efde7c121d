import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { builtFiles, compressedFiles } from "../built-site.ts";

const ofLetters = builtFiles.filter((file) => /\.(html|js|css|json|geojson|svg|csv|txt|xml)$/.test(file));
const read = (file: string) => readFileSync(join("dist", file));

test("every file of letters over 1 kB stands ready for hosts with Brotli and gzip, and is what it was", () => {
  expect(ofLetters.length).toBeGreaterThan(300);
  for (const file of ofLetters) {
    const content = read(file);
    if (content.length < 600) continue;
    const [brotli, gzip] = [read(`${file}.br`), read(`${file}.gz`)];
    expect(brotliDecompressSync(brotli).equals(content), `${file}.br`).toBe(true);
    expect(gunzipSync(gzip).equals(content), `${file}.gz`).toBe(true);
    expect(brotli.length, file).toBeLessThan(content.length);
    expect(gzip.length, file).toBeLessThan(content.length);
  }
});

test("nothing else is compressed, and nothing compressed is left of a file that is gone", () => {
  const plain = new Set(ofLetters);
  expect(compressedFiles.filter((file) => !plain.has(file.slice(0, -extname(file).length)))).toEqual([]);
});
