import { Unzlib, zlibSync } from "fflate";
import { inflated } from "./inflated.ts";
import { ProvenanceFault } from "./provenance-fault.ts";

/**
 * PNG files carry the provenance in a chunk of their own (iTXt, as the PNG specification has it for text in UTF-8), ahead
 * of the picture's data: programs that do not know it leave it alone.
 */

const keyword = "silk-ledger";
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Length and type before a chunk's data, and a checksum after it. */
const [before, after] = [8, 4] as const;

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The picture with a text in it. Throws if the bytes are no PNG. */
export function withPngProvenance(bytes: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  if (!isPng(bytes)) throw new Error("Only a PNG file can take this chunk");
  // The header has to be the first chunk.
  const at = signature.length + before + viewOf(bytes).getUint32(signature.length) + after;
  const chunk = textChunk(text);
  const joined = new Uint8Array(bytes.length + chunk.length);
  joined.set(bytes.subarray(0, at));
  joined.set(chunk, at);
  joined.set(bytes.subarray(at), at + chunk.length);
  return joined;
}

/** The text that `withPngProvenance` put in; null if there is none. Throws a `ProvenanceFault` if the file is damaged. */
export function pngProvenance(bytes: Uint8Array, longest: number): string | null {
  const view = viewOf(bytes);
  for (let at = signature.length; at < bytes.length;) {
    if (at + before > bytes.length) throw new ProvenanceFault("damaged");
    const length = view.getUint32(at);
    const end = at + before + length;
    if (end + after > bytes.length) throw new ProvenanceFault("damaged");
    const type = latin1(bytes.subarray(at + 4, at + before));
    if (type === "IEND") return null;
    if (type === "iTXt") {
      const text = chunkText(bytes.subarray(at + before, end), longest);
      if (text !== null) {
        if (view.getUint32(end) !== checksum(bytes.subarray(at + 4, end))) throw new ProvenanceFault("damaged");
        return text;
      }
    }
    at = end + after;
  }
  throw new ProvenanceFault("damaged");
}

function textChunk(text: string): Uint8Array {
  // The keyword ends with a zero; then: compressed, by the usual method; language and translated keyword are left empty.
  const head = new TextEncoder().encode(`iTXt${keyword}\0\x01\0\0\0`);
  const content = zlibSync(new TextEncoder().encode(text), { level: 9 });
  const data = new Uint8Array(head.length + content.length);
  data.set(head);
  data.set(content, head.length);
  const chunk = new Uint8Array(4 + data.length + after);
  const view = viewOf(chunk);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(4 + data.length, checksum(data));
  return chunk;
}

/** The text of a chunk with our keyword, which a program may have compressed; null for any other. */
function chunkText(data: Uint8Array, longest: number): string | null {
  const start = keyword.length + 3;
  if (latin1(data.subarray(0, keyword.length + 1)) !== `${keyword}\0`) return null;
  const language = data.indexOf(0, start);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) throw new ProvenanceFault("damaged");
  const content = data.subarray(translated + 1);
  const isCompressed = data[keyword.length + 1] === 1;
  if (content.length > longest) throw new ProvenanceFault("too-large");
  return new TextDecoder().decode(isCompressed ? inflated(new Unzlib(), content, longest) : content);
}

const checksums = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, of a chunk's type and data. */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (checksums[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
