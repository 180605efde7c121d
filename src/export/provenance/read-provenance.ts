import * as v from "valibot";
import { csvProvenance } from "./csv-provenance.ts";
import { customPartText, isCustomPart } from "./custom-part.ts";
import { isPng, pngProvenance } from "./png-provenance.ts";
import { ProvenanceFault, type ProvenanceFaultReason } from "./provenance-fault.ts";
import { provenanceSchema } from "./provenance-schema.ts";
import type { Provenance } from "./provenance.ts";
import { isZip, unzipped } from "./unzipped.ts";
import { metadataText } from "./xml-text.ts";

/** In bytes: more than any file of ours, and no more than a page can hold. */
const largestFile = 64 * 2 ** 20;
/** Of a trace alone, and of a file that is nothing but text. */
const largestText = 16 * 2 ** 20;
const largestPicture = 16 * 2 ** 20;

/**
 * What a file tells of where it came from. Files are told by their content: names change on the way. Whatever comes,
 * it ends with a trace or a `ProvenanceFault`.
 */
export async function readProvenance(file: Blob): Promise<Provenance> {
  if (file.size > largestFile) throw new ProvenanceFault("too-large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isZip(bytes)) return documentProvenance(bytes);
  return provenanceOfPart(bytes);
}

/** Slides, workbooks and texts of ours hold a trace; those of others may hold our pictures, which have kept theirs. */
function documentProvenance(bytes: Uint8Array): Provenance {
  const own = customPartText(unzipped(bytes, isCustomPart, largestText));
  if (own !== null) return provenanceFrom(own);
  const provenances: Provenance[] = [];
  for (const picture of Object.values(unzipped(bytes, isPicture, largestPicture))) {
    try {
      provenances.push(provenanceOfPart(picture));
    } catch {
      // Most pictures of a document are not ours.
    }
  }
  return joined(provenances);
}

function isPicture(path: string): boolean {
  return /\.(?:png|svg)$/i.test(path);
}

function provenanceOfPart(bytes: Uint8Array): Provenance {
  if (isPng(bytes)) return provenanceFrom(pngProvenance(bytes, largestText));
  if (bytes.length > largestText) throw new ProvenanceFault("too-large");
  const text = textOf(bytes).trimStart();
  if (text.startsWith("{")) return checked(jsonProvenance(text));
  if (text.startsWith("<")) return provenanceFrom(metadataText(text, "metadata"));
  return checked(csvProvenance(text));
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
function joined(provenances: readonly Provenance[]): Provenance {
  const [first] = provenances.toSorted((a, b) => a.made.localeCompare(b.made));
  if (!first) throw new ProvenanceFault("foreign");
  // The same picture may be there twice, drawn and in pixels.
  const views = new Map(
    provenances.flatMap((provenance) => provenance.views.map((view) => [JSON.stringify(view), view])),
  );
  return checked({ ...first, views: [...views.values()] });
}

/** A file that is JSON throughout holds its provenance as one of its fields. */
function jsonProvenance(text: string): object {
  // What breaks off may still say whose it was.
  const content = parsed(text, /"(?:silkLedger|dataVersion)"/.test(text) ? "damaged" : "foreign");
  const { trace } = content as { readonly trace?: unknown };
  if (typeof trace !== "object" || trace === null) throw new ProvenanceFault("foreign");
  return trace;
}

function provenanceFrom(text: string | null): Provenance {
  if (text === null) throw new ProvenanceFault("foreign");
  return checked(parsed(text, "damaged"));
}

function parsed(text: string, reason: ProvenanceFaultReason): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProvenanceFault(reason);
  }
}

function checked(content: unknown): Provenance {
  const result = v.safeParse(provenanceSchema, content, { abortEarly: true });
  if (result.success) return result.output;
  const form = (content as { readonly silkLedger?: unknown } | null)?.silkLedger;
  throw new ProvenanceFault(typeof form === "number" && form > 1 ? "newer" : "damaged");
}
