import * as v from "valibot";
import { csvTrace } from "./csv-trace.ts";
import { customPartText, isCustomPart } from "./custom-part.ts";
import { isPng, pngTrace } from "./png-trace.ts";
import { TraceFault, type TraceFaultReason } from "./trace-fault.ts";
import { traceSchema } from "./trace-schema.ts";
import type { Trace } from "./trace.ts";
import { isZip, unzipped } from "./unzipped.ts";
import { metadataText } from "./xml-text.ts";

/** In bytes: more than any file of ours, and no more than a page can hold. */
const largestFile = 64 * 2 ** 20;
/** Of a trace alone, and of a file that is nothing but text. */
const largestText = 16 * 2 ** 20;
const largestPicture = 16 * 2 ** 20;

/**
 * What a file tells of where it came from. Files are told by their content: names change on the way. Whatever comes,
 * it ends with a trace or a `TraceFault`.
 */
export async function readTrace(file: Blob): Promise<Trace> {
  if (file.size > largestFile) throw new TraceFault("too-large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isZip(bytes)) return documentTrace(bytes);
  return traceOfPart(bytes);
}

/** Slides, workbooks and texts of ours hold a trace; those of others may hold our pictures, which have kept theirs. */
function documentTrace(bytes: Uint8Array): Trace {
  const own = customPartText(unzipped(bytes, isCustomPart, largestText));
  if (own !== null) return traceFrom(own);
  const traces: Trace[] = [];
  for (const picture of Object.values(unzipped(bytes, isPicture, largestPicture))) {
    try {
      traces.push(traceOfPart(picture));
    } catch {
      // Most pictures of a document are not ours.
    }
  }
  return joined(traces);
}

function isPicture(path: string): boolean {
  return /\.(?:png|svg)$/i.test(path);
}

function traceOfPart(bytes: Uint8Array): Trace {
  if (isPng(bytes)) return traceFrom(pngTrace(bytes, largestText));
  if (bytes.length > largestText) throw new TraceFault("too-large");
  const text = textOf(bytes).trimStart();
  if (text.startsWith("{")) return checked(jsonTrace(text));
  if (text.startsWith("<")) return traceFrom(metadataText(text, "metadata"));
  return checked(csvTrace(text));
}

/** Spreadsheets save tables in the letters of their system, too. A byte order mark is left out on the way. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Of several pictures in one document; the earliest tells from when its figures are. */
function joined(traces: readonly Trace[]): Trace {
  const [first] = traces.toSorted((a, b) => a.made.localeCompare(b.made));
  if (!first) throw new TraceFault("foreign");
  // The same picture may be there twice, drawn and in pixels.
  const views = new Map(traces.flatMap((trace) => trace.views.map((view) => [JSON.stringify(view), view])));
  return checked({ ...first, views: [...views.values()] });
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
