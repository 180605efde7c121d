/** Drawing programs add metadata of their own, but not often. */
const mostTries = 20;

const beginning = '{"silkLedger"';
/** In characters, however its signs are written. */
const longestBeginning = 200;

/**
 * The text of the first element of that name that holds provenance, for a file that may have been through other programs
 * and need not be well-formed any more; null if none does.
 */
export function metadataText(xml: string, element: "metadata" | "trace"): string | null {
  for (let from = 0, tries = 0; tries < mostTries; tries++) {
    const open = xml.indexOf(`<${element}`, from);
    const start = open < 0 ? -1 : xml.indexOf(">", open) + 1;
    if (start <= 0) return null;
    const end = xml.indexOf(`</${element}>`, start);
    const content = (end < 0 ? xml.slice(start) : xml.slice(start, end)).trim();
    // Its beginning tells: whoever else's text it is may have millions of entities to be replaced.
    if (plainText(content.slice(0, longestBeginning)).replace("<![CDATA[", "").trim().startsWith(beginning)) {
      return plainText(content).trim();
    }
    from = start;
  }
  return null;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function plainText(content: string): string {
  const section = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(content);
  if (section) return section[1] ?? "";
  return content.replaceAll(/&(?:#(x[\da-f]{1,6}|\d{1,7})|(\w+));/gi, (whole, number?: string, name?: string) => {
    if (number === undefined) return entities[name ?? ""] ?? whole;
    const code = number.startsWith("x") ? Number.parseInt(number.slice(1), 16) : Number(number);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
