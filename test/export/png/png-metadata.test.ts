import { expect, test } from "vitest";
import { pictureMetadata } from "../../../src/export/picture/picture-metadata.ts";
import { withPngMetadata } from "../../../src/export/png/png-metadata.ts";
import { Room } from "../../../src/export/provenance/inflated.ts";
import { pngProvenance, withPngProvenance } from "../../../src/export/provenance/png-provenance.ts";
import { pixel } from "./pixel.ts";
import { subjectOf } from "../subjects.ts";

/** The chunks of a PNG, each with its data, in their order; every checksum is held. */
function chunksOf(png: Uint8Array): ReadonlyArray<readonly [type: string, data: Buffer]> {
  const bytes = Buffer.from(png);
  const chunks: Array<readonly [string, Buffer]> = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.push([bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length)]);
    at += 12 + length;
  }
  return chunks;
}

const metadata = pictureMetadata(subjectOf("trade", { countries: ["KAZ"] }, { lang: "de" }));
const png = withPngMetadata(pixel, metadata, 2);

test("a PNG tells its title, author, source and terms, and how large it is printed", () => {
  const chunks = chunksOf(png);
  expect(chunks.map(([type]) => type)).toEqual(["IHDR", "pHYs", ...Array(7).fill("iTXt"), "IDAT", "IEND"]);
  const [, size] = chunks[1] ?? ["", Buffer.alloc(9)];
  // 192 pixels an inch.
  expect([size.readUInt32BE(0), size.readUInt32BE(4), size[8]]).toEqual([7559, 7559, 1]);
  const texts = new Map(
    chunks.slice(2, 9).map(([, data]) => {
      const [keyword = "", , , , , text = ""] = data.toString("utf8").split("\0");
      return [keyword, text];
    }),
  );
  expect(texts.get("Title")).toBe(metadata.title);
  expect(texts.get("Author")).toBe("Silk Ledger");
  expect(texts.get("Source")).toContain(metadata.address);
  expect(texts.get("Copyright")).toContain("CC BY");
  const xmp = texts.get("XML:com.adobe.xmp") ?? "";
  for (const said of [metadata.title, metadata.source, metadata.author]) expect(xmp).toContain(said);
});

test("it still leads back to its view", () => {
  expect(pngProvenance(withPngProvenance(png, "{}"), new Room(100))).toBe("{}");
  expect(() => withPngMetadata(new Uint8Array(40), metadata, 1)).toThrow("PNG");
});
