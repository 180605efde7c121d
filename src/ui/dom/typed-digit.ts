type Keys = Pick<KeyboardEvent, "key" | "code" | "isComposing">;

/** The digit that a key has on it, whatever it writes without Shift: in France it is a sign. Null for other keys. */
export function typedDigit({ key, code, isComposing }: Keys): number | null {
  if (isComposing) return null;
  const digit = /^\d$/.test(key) ? key : /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}
