import { unzipSync } from "fflate";
import * as v from "valibot";
import { csvTrace } from "./csv-trace.ts";
import { customPartText, isCustomPart, type OfficeParts } from "./custom-part.ts";
import { isPng, pngTrace } from "./png-trace.ts";
import { TraceFault, type TraceFaultReason } from "./trace-fault.ts";
import { traceSchema } from "./trace-schema.ts";
import type { Trace } from "./trace.ts";
import { metadataText } from "./xml-text.ts";

/** In bytes: more than any file of ours, and no more than a page can hold. */
const largestFile = 64 * 2 ** 20;
/** Of a trace alone, and of a file that is nothing but text. */
const largestText = 16 * 2 ** 20;
/** In an Office document. */
const mostParts = 10_000;
const mostCustomParts = 20;

/**
 * What a file tells of where it came from. Files are told by their content: names change on the way. Whatever comes,
 * it ends with a trace or a `TraceFault`.
 */
export async function readTrace(file: Blob): Promise<Trace> {
  if (file.size > largestFile) throw new TraceFault("too-large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPng(bytes)) return traceFrom(pngTrace(bytes, largestText));
  if (isZip(bytes)) return traceFrom(customPartText(customParts(bytes)));
  if (bytes.length > largestText) throw new TraceFault("too-large");
  // A byte order mark is left out on the way.
  const text = new TextDecoder().decode(bytes).trimStart();
  if (text.startsWith("{")) return checked(jsonTrace(text));
  if (text.startsWith("<")) return traceFrom(metadataText(text, "metadata"));
  return checked(csvTrace(text));
}

function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

/** Only what may be ours is unpacked, and no more of it than a trace can be long. */
function customParts(bytes: Uint8Array): OfficeParts {
  let parts = 0;
  let custom = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        parts += 1;
        if (parts > mostParts) throw new TraceFault("too-large");
        if (!isCustomPart(name)) return false;
        custom += 1;
        if (originalSize > largestText || custom > mostCustomParts) throw new TraceFault("too-large");
        return true;
      },
    });
  } catch (error) {
    throw error instanceof TraceFault ? error : new TraceFault("damaged");
  }
}

/** A file that is JSON throughout holds the trace as one of its fields. */
function jsonTrace(text: string): object {
  // What breaks off may still say whose it was.
  const content = parsed(text, /"(?:silkLedger|dataVersion)"/.test(text) ? "damaged" : "foreign");
  const trace = (content as { readonly trace?: unknown }).trace;
  if (typeof trace !== "object" || trace === null) throw new TraceFault("foreign");
  return trace;
}

function traceFrom(text: string | null): Trace {
  if (text === null) throw new TraceFault("foreign");
  return checked(parsed(text, "damaged"));
}

function parsed(text: string, reason: TraceFaultReason): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TraceFault(reason);
  }
}

function checked(content: unknown): Trace {
  const result = v.safeParse(traceSchema, content, { abortEarly: true });
  if (result.success) return result.output;
  const form = (content as { readonly silkLedger?: unknown } | null)?.silkLedger;
  throw new TraceFault(typeof form === "number" && form > 1 ? "newer" : "damaged");
}
