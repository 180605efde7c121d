import { Unzlib, zlibSync } from "fflate";
import { inflated, type Room } from "./inflated.ts";
import {
  bytesAfter,
  bytesBefore,
  checksum,
  joined,
  pngChunk,
  pngSignature,
  viewOf,
  withChunks,
} from "../png/png-chunks.ts";
import { ProvenanceFault } from "./provenance-fault.ts";

/**
 * PNG files carry the provenance in a chunk of their own (iTXt, as the PNG specification has it for text in UTF-8), ahead
 * of the picture's data: programs that do not know it leave it alone.
 */

const keyword = "silk-ledger";
/** Four letters as one number: a file may have millions of chunks. */
const types = { IEND: 0x49454e44, iTXt: 0x69545874 } as const;

/** The picture with a text in it. Throws if the bytes are no PNG. */
export function withPngProvenance(bytes: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  // The keyword ends with a zero; then: compressed, by the usual method; language and translated keyword are left empty.
  const head = new TextEncoder().encode(`${keyword}\0\x01\0\0\0`);
  const content = zlibSync(new TextEncoder().encode(text), { level: 9 });
  return withChunks(bytes, [pngChunk("iTXt", joined([head, content]))]);
}

/** The text that `withPngProvenance` put in; null if there is none. Throws a `ProvenanceFault` if the file is damaged. */
export function pngProvenance(bytes: Uint8Array, room: Room): string | null {
  const view = viewOf(bytes);
  for (let at = pngSignature.length; at < bytes.length;) {
    if (at + bytesBefore > bytes.length) throw new ProvenanceFault("damaged");
    const length = view.getUint32(at);
    const end = at + bytesBefore + length;
    if (end + bytesAfter > bytes.length) throw new ProvenanceFault("damaged");
    const type = view.getUint32(at + 4);
    if (type === types.IEND) return null;
    if (type === types.iTXt) {
      const text = chunkText(bytes.subarray(at + bytesBefore, end), room);
      if (text !== null) {
        if (view.getUint32(end) !== checksum(bytes.subarray(at + 4, end))) throw new ProvenanceFault("damaged");
        return text;
      }
    }
    at = end + bytesAfter;
  }
  throw new ProvenanceFault("damaged");
}

/** The text of a chunk with our keyword, which a program may have compressed; null for any other. */
function chunkText(data: Uint8Array, room: Room): string | null {
  const start = keyword.length + 3;
  if (latin1(data.subarray(0, keyword.length + 1)) !== `${keyword}\0`) return null;
  const language = data.indexOf(0, start);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) throw new ProvenanceFault("damaged");
  const content = data.subarray(translated + 1);
  const isCompressed = data[keyword.length + 1] === 1;
  if (!isCompressed) room.take(content.length);
  return new TextDecoder().decode(isCompressed ? inflated(new Unzlib(), content, room) : content);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
