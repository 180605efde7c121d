import { createHash } from "node:crypto";

/** Tells a file's content from any other, in its name. */
export function contentHash(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 8);
}
