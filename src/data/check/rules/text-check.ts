import { type Dataset, type TableName, tables } from "../../schema/schema.ts";
import { type Finding, findingAt } from "../finding.ts";

/** What no text may hold, and what to do about it. The first that applies is told. */
const faults: ReadonlyArray<readonly [has: (text: string) => boolean, message: string, remedy: string]> = [
  [(text) => text.trim() === "", "is blank", "write it, or leave the field out"],
  [(text) => text !== text.trim(), "begins or ends with a space", "trim it"],
  [
    (text) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text),
    "holds a control character or a line break",
    "write it in one line, without control characters",
  ],
  [
    (text) => /\p{Cf}/u.test(text),
    "holds an invisible character that turns or joins what is around it",
    "take out bidirectional marks, zero-width and soft characters",
  ],
  [(text) => text !== text.normalize("NFC"), "is not in Unicode's composed form", "normalise it to NFC"],
  [(text) => /<\/?[a-z!]|&(#\d+|#x[\da-f]+|[a-z]+);/i.test(text), "holds markup", "write plain text"],
  [(text) => text.includes("\uFFFD"), "holds a character that was lost", "copy it again from its page"],
  [
    // UTF-8 that was read as Latin-1 or Windows-1252: "â€™" for an apostrophe, "Ã¼" for "ü", "Ð°" for Cyrillic.
    (text) => /â€|[ÂÃÐÑ][\u0080-\u00BF\u2013-\u2122]/.test(text),
    "holds letters that were read in another encoding",
    "copy it again from its page, as UTF-8",
  ],
  [
    (text) => /\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin}/u.test(text),
    "has a word of letters of two scripts, some of which only look alike",
    "type the word anew: no search would find it",
  ],
  [
    (text) => /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/.test(text),
    "holds Latin letters or digits of full width",
    "type them anew",
  ],
  [(text) => /\s{2}/.test(text), "holds two spaces in a row", "leave one"],
];

/** Printed ASCII in single spaces, without what may begin markup: nearly every text, and sound. */
const plain = /^[!-%'-;=-~]+(?: [!-%'-;=-~]+)*$/;

/** Every text can stand on a page as it is: trimmed, composed, visible, and without markup. */
export function checkText(dataset: Dataset): Finding[] {
  return (Object.keys(tables) as TableName[]).flatMap((table) =>
    dataset[table].flatMap((row, index) =>
      textsOf(row, "").flatMap(([field, text]) => {
        const fault = textFault(text);
        return fault ? [findingAt(table, index, row, `"${field}" ${fault.message}`, fault.remedy)] : [];
      }),
    ),
  );
}

/** What is wrong with a text, and what to do about it; null if nothing is. */
export function textFault(text: string): { readonly message: string; readonly remedy: string } | null {
  if (plain.test(text)) return null;
  const [, message, remedy] = faults.find(([has]) => has(text)) ?? [];
  return message === undefined || remedy === undefined ? null : { message, remedy };
}

function textsOf(value: unknown, path: string): Array<readonly [field: string, text: string]> {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => textsOf(inside, path === "" ? key : `${path}.${key}`));
}
