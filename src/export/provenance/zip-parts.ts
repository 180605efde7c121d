import { Inflate, strFromU8 } from "fflate";
import { inflated, type Room } from "./inflated.ts";
import { ProvenanceFault } from "./provenance-fault.ts";

const mostParts = 10_000;

export interface ZipPart {
  readonly path: string;
  /**
   * Its content. Throws a `ProvenanceFault` if it takes more than this room, counted while it unfolds (what a file says
   * of itself may be a lie, and many parts may be the same bytes), or is damaged.
   */
  readonly unpacked: (room: Room) => Uint8Array;
}

export function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

/**
 * What the directory at the end of a ZIP file lists; nothing is unpacked on the way. Throws a `ProvenanceFault` if it is
 * damaged. Layout and signatures: APPNOTE.TXT of PKWARE, 4.3.
 */
export function* zipParts(bytes: Uint8Array): Generator<ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let end = bytes.length - 22;
    // A comment of at most 64 kB may follow.
    const last = Math.max(0, end - 0xffff);
    while (view.getUint32(end, true) !== 0x06054b50) if (--end < last) throw new ProvenanceFault("damaged");
    const count = view.getUint16(end + 10, true);
    if (count > mostParts) throw new ProvenanceFault("too-large");
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new ProvenanceFault("damaged");
      const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
        number,
        number,
        number,
      ];
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const size = view.getUint32(at + 20, true);
      if (start + size > bytes.length) throw new ProvenanceFault("damaged");
      const method = view.getUint16(at + 10, true);
      const packed = bytes.subarray(start, start + size);
      yield {
        path: strFromU8(bytes.subarray(at + 46, at + 46 + name)),
        unpacked(room) {
          if (method === 8) return inflated(new Inflate(), packed, room);
          if (method !== 0) throw new ProvenanceFault("damaged");
          room.take(packed.length);
          return packed;
        },
      };
      at += 46 + name + extra + comment;
    }
  } catch (error) {
    // What points beyond the end of the file.
    throw error instanceof RangeError ? new ProvenanceFault("damaged") : error;
  }
}
