import { typedKey } from "../ui/dom/typed-key.ts";

/** Which keys are labelled how: on Apple's systems Cmd is what Ctrl is elsewhere. */
export function systemOfKeys(): "mac" | "other" {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? "mac" : "other";
}

type Keys = Pick<KeyboardEvent, "key" | "code" | "isComposing" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Ctrl+K or Cmd+K; by its place on the keyboard where that writes other letters than Latin ones. */
export function isSearchShortcut(event: Keys, system = systemOfKeys()): boolean {
  const held = system === "mac" ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return held && typedKey(event) === "k" && !event.shiftKey && !event.altKey;
}
