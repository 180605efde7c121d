import { Gunzip } from "fflate";
import * as v from "valibot";
import { csvProvenance } from "./csv-provenance.ts";
import { customPartText, isCustomPart } from "./custom-part.ts";
import { inflated, Room } from "./inflated.ts";
import { isPng } from "../png/png-chunks.ts";
import { pngProvenance } from "./png-provenance.ts";
import { ProvenanceFault, type ProvenanceFaultReason } from "./provenance-fault.ts";
import { provenanceSchema } from "./provenance-schema.ts";
import type { Provenance } from "./provenance.ts";
import { isZip, zipParts } from "./zip-parts.ts";
import { metadataText } from "./xml-text.ts";

/** In bytes: more than any file of ours, and no more than a page can hold. */
const largestFile = 64 * 2 ** 20;
/** Of provenance alone, and of a file that is nothing but text. */
const largestText = 16 * 2 ** 20;
const largestPicture = 16 * 2 ** 20;
/** Of all that a file unfolds to, and how many pictures of a document are looked at. */
const largestInAll = 128 * 2 ** 20;
const mostPictures = 100;

/**
 * What a file tells of where it came from. Files are told by their content: names change on the way. Whatever comes,
 * it ends with provenance or a `ProvenanceFault`.
 */
export async function readProvenance(file: Blob): Promise<Provenance> {
  if (file.size > largestFile) throw new ProvenanceFault("too-large");
  // A folder, or a file that was moved, removed or changed since it was chosen.
  const content = await file.arrayBuffer().catch(() => null);
  if (content === null) throw new ProvenanceFault("unreadable");
  const bytes = new Uint8Array(content);
  const room = new Room(largestInAll);
  if (isZip(bytes)) return documentProvenance(bytes, room);
  return provenanceOfPart(bytes, room);
}

/** Slides, workbooks and texts of ours hold their provenance; those of others may hold our pictures, which have kept theirs. */
function documentProvenance(bytes: Uint8Array, room: Room): Provenance {
  const parts = [...zipParts(bytes)];
  for (const part of parts.filter(({ path }) => isCustomPart(path))) {
    const own = customPartText(part.unpacked(room.within(largestText)));
    if (own !== null) return provenanceFrom(own);
  }
  const provenances: Provenance[] = [];
  let isLeftOut = false;
  for (const part of parts.filter(({ path }) => isPicture(path)).slice(0, mostPictures)) {
    if (room.isUsedUp) break;
    try {
      provenances.push(provenanceOfPart(part.unpacked(room.within(largestPicture)), room));
    } catch (fault) {
      // Most pictures of a document are not ours.
      isLeftOut ||= fault instanceof ProvenanceFault && fault.reason === "too-large";
    }
  }
  if (provenances.length === 0 && isLeftOut) throw new ProvenanceFault("too-large");
  return joined(provenances);
}

function isPicture(path: string): boolean {
  return /\.(?:png|svg)$/i.test(path);
}

function provenanceOfPart(bytes: Uint8Array, room: Room): Provenance {
  if (isPng(bytes)) return provenanceFrom(pngProvenance(bytes, room.within(largestText)));
  if (bytes.length > largestText) throw new ProvenanceFault("too-large");
  const text = textOf(bytes).trimStart();
  if (text.startsWith("{")) return checked(jsonProvenance(text));
  if (text.startsWith("<")) return provenanceFrom(pageProvenance(text, room) ?? metadataText(text, "metadata"));
  return checked(lineProvenance(text) ?? csvProvenance(text));
}

/** Of a page for the stage, where it is packed; null for any other text with elements. */
function pageProvenance(text: string, room: Room): string | null {
  const packed = /<script type="text\/plain" id="provenance">([A-Za-z0-9+/=]+)</.exec(text)?.[1];
  if (packed === undefined) return null;
  return new TextDecoder().decode(inflated(new Gunzip(), bytesOf(packed), room.within(largestText)));
}

function bytesOf(base64: string): Uint8Array {
  let signs: string;
  try {
    signs = atob(base64);
  } catch {
    throw new ProvenanceFault("damaged");
  }
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
  return bytes;
}

/** Of a text with our JSON on a line of its own, in whatever that format takes for a comment; null if it has none. */
function lineProvenance(text: string): unknown {
  const start = text.indexOf('{"silkLedger":');
  if (start < 0) return null;
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end < 0 ? undefined : end);
  return parsed(line.slice(0, line.lastIndexOf("}") + 1), "damaged");
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
