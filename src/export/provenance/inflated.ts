import type { Gunzip, Inflate, Unzlib } from "fflate";
import { ProvenanceFault } from "./provenance-fault.ts";

/** How many bytes may still be unfolded: of one part, and of all the parts of a file together. */
export class Room {
  readonly #whole: Room | null;
  #left: number;

  constructor(bytes: number, whole: Room | null = null) {
    this.#left = bytes;
    this.#whole = whole;
  }

  /** So much at the most, and no more than is left here. */
  within(bytes: number): Room {
    return new Room(bytes, this);
  }

  /** Throws a `ProvenanceFault` if so much was not left; it counts as taken all the same. */
  take(bytes: number): void {
    this.#left -= bytes;
    this.#whole?.take(bytes);
    if (this.#left < 0) throw new ProvenanceFault("too-large");
  }

  get isUsedUp(): boolean {
    return this.#left <= 0;
  }
}

/** In bytes: what is put in at a time unfolds to a thousand times as much at the most. */
const step = 2 ** 12;

/**
 * What the stream makes of the content. Throws a `ProvenanceFault` as soon as it takes more room than there is, however
 * far the rest would unfold, or if the content is damaged.
 */
export function inflated(stream: Gunzip | Inflate | Unzlib, content: Uint8Array, room: Room): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  stream.ondata = (part) => {
    room.take(part.length);
    length += part.length;
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
