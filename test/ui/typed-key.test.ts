import { expect, test, vi } from "vitest";
import { deckCommand } from "../../src/deck/deck-keys.ts";
import { typedDigit } from "../../src/ui/dom/typed-digit.ts";
import { typedKey } from "../../src/ui/dom/typed-key.ts";

/** A key press as a browser reports it. */
const press = (key: string, code: string, more: object = {}) => ({
  key,
  code,
  isComposing: false,
  defaultPrevented: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  target: null,
  ...more,
});

test.each([
  ["a Latin letter, small or not", "K", "KeyK", "k"],
  ["a letter by what it writes, not by its place, on a Dvorak keyboard", "k", "KeyV", "k"],
  ["a Cyrillic letter by its place", "л", "KeyK", "k"],
  ["a Greek letter by its place", "κ", "KeyK", "k"],
  ["a Chinese input method by the key's place", "Process", "KeyK", "k"],
  ["an Arabic question mark", "؟", "Slash", "?"],
  ["a wide question mark", "？", "Slash", "?"],
  ["an arrow", "ArrowLeft", "ArrowLeft", "ArrowLeft"],
  ["a key of a clicker", "PageDown", "PageDown", "PageDown"],
])("reads %s", (_, key, code, expected) => {
  expect(typedKey(press(key, code))).toBe(expected);
});

test.each([
  ["on any keyboard", "2", "Digit2", 2],
  ["on a French one, which writes é", "é", "Digit2", 2],
  ["on a Czech one, which writes +", "+", "Digit1", 1],
  ["of the block of digits", "3", "Numpad3", 3],
  ["but not of other keys", "a", "KeyA", null],
])("reads a digit %s", (_, key, code, expected) => {
  expect(typedDigit(press(key, code))).toBe(expected);
});

test("reads nothing while an input method puts a word together", () => {
  const composing = { isComposing: true };
  expect(typedKey(press("k", "KeyK", composing))).toBe("");
  expect(typedDigit(press("2", "Digit2", composing))).toBeNull();
});

test("slides turn by a clicker, and by letters of any alphabet", () => {
  // There is no page here: nothing has the focus.
  vi.stubGlobal("Element", class {});
  const commandOf = (key: string, code: string) => deckCommand(press(key, code) as unknown as KeyboardEvent);
  expect(commandOf("PageDown", "PageDown")).toBe("next");
  expect(commandOf("PageUp", "PageUp")).toBe("previous");
  expect(commandOf("щ", "KeyO")).toBe("overview");
  expect(commandOf("O", "KeyO")).toBe("overview");
  expect(commandOf("x", "KeyX")).toBeNull();
});
