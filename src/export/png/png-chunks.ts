/** The first bytes of every PNG. */
export const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;
/** Bytes before a chunk's data, length and type, and after it, a checksum. */
export const [bytesBefore, bytesAfter] = [8, 4] as const;

export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.every((byte, index) => bytes[index] === byte);
}

/** The picture with more chunks, ahead of its pixels. Throws if the bytes are no PNG. */
export function withChunks(bytes: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  if (!isPng(bytes)) throw new Error("Only a PNG file can take this chunk");
  // The header has to be the first chunk.
  const at = pngSignature.length + bytesBefore + viewOf(bytes).getUint32(pngSignature.length) + bytesAfter;
  return joined([bytes.subarray(0, at), ...chunks, bytes.subarray(at)]);
}

export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(type), data]);
  const frame = new Uint8Array(bytesAfter + body.length + bytesAfter);
  const view = viewOf(frame);
  view.setUint32(0, data.length);
  frame.set(body, bytesAfter);
  view.setUint32(bytesAfter + body.length, checksum(body));
  return frame;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const checksums = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32, of a chunk's type and data. */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (checksums[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
