type Keys = Pick<KeyboardEvent, "key" | "code" | "isComposing">;

/** What "?" is called in other scripts and widths. */
const questionMarks = new Set(["؟", "？", "՞"]);

/**
 * The key of a shortcut: as `KeyboardEvent.key` names it, a letter small. Where a keyboard writes letters of another
 * alphabet it is the Latin one that stands in its place. Empty while an input method puts a word together.
 */
export function typedKey({ key, code, isComposing }: Keys): string {
  if (isComposing) return "";
  if (questionMarks.has(key)) return "?";
  // Not by its length: a sign may take two places.
  if (/^[ -~]$/.test(key)) return key.toLowerCase();
  const isNamed = /^[A-Z][A-Za-z0-9]+$/.test(key) && key !== "Process" && key !== "Unidentified";
  return isNamed ? key : (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key);
}
