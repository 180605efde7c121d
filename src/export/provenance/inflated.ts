import type { Gunzip, Inflate, Unzlib } from "fflate";
import { ProvenanceFault } from "./provenance-fault.ts";

/** In bytes: what is put in at a time unfolds to a thousand times as much at the most. */
const step = 2 ** 12;

/**
 * What the stream makes of the content. Throws a `ProvenanceFault` as soon as it is longer than `longest` bytes, however
 * far the rest would unfold, or if the content is damaged.
 */
export function inflated(stream: Gunzip | Inflate | Unzlib, content: Uint8Array, longest: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  stream.ondata = (part) => {
    length += part.length;
    if (length > longest) throw new ProvenanceFault("too-large");
    parts.push(part);
  };
  try {
    for (let at = 0; at < content.length || at === 0; at += step) {
      stream.push(content.subarray(at, at + step), at + step >= content.length);
    }
  } catch (error) {
    throw error instanceof ProvenanceFault ? error : new ProvenanceFault("damaged");
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
