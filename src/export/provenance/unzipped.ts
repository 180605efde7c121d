import { unzipSync } from "fflate";
import type { OfficeParts } from "./custom-part.ts";
import { ProvenanceFault } from "./provenance-fault.ts";

/** In a document. */
const mostParts = 10_000;
/** Of those that are unpacked, and in bytes of all of them together. */
const mostWanted = 100;
const largestWhole = 128 * 2 ** 20;

export function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

/** The wanted parts of a ZIP file; nothing else is unpacked, and nothing that would unfold beyond reason. */
export function unzipped(bytes: Uint8Array, wanted: (path: string) => boolean, largest: number): OfficeParts {
  let parts = 0;
  let found = 0;
  let whole = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        parts += 1;
        if (parts > mostParts) throw new ProvenanceFault("too-large");
        const isTaken =
          wanted(name) && originalSize <= largest && found < mostWanted && whole + originalSize <= largestWhole;
        if (isTaken) {
          found += 1;
          whole += originalSize;
        }
        return isTaken;
      },
    });
  } catch (error) {
    throw error instanceof ProvenanceFault ? error : new ProvenanceFault("damaged");
  }
}
