import { typedKey } from "../ui/dom/typed-key.ts";

const place = "silk-ledger-keys";

/** What the browser would not keep: it lasts as long as the page. */
let unkept: boolean | null = null;

/** Whether "?" opens the list, and other single keys are commands: who speaks to the computer may not want single signs to be commands. Kept in the browser. */
export function opensByKey(): boolean {
  if (unkept !== null) return unkept;
  try {
    return localStorage.getItem(place) !== "off";
  } catch {
    return true;
  }
}

export function setOpensByKey(is: boolean): void {
  try {
    if (is) localStorage.removeItem(place);
    else localStorage.setItem(place, "off");
    unkept = null;
  } catch {
    unkept = is;
  }
}

/** Whether a key press asks for the list. */
export function asksForKeys(event: KeyboardEvent): boolean {
  return typedKey(event) === "?" && isCommand(event);
}

/** Whether a key may be a command of the page: not where something is being written, or is open over the page. */
export function isCommand(event: KeyboardEvent): boolean {
  const { target } = event;
  // With AltGr, which some systems report as Ctrl and Alt, a sign is written.
  const isHeld = (event.ctrlKey || event.altKey) && !event.getModifierState("AltGraph");
  if (event.defaultPrevented || isHeld || event.metaKey) return false;
  if (target instanceof Element && target.closest("dialog, [role=dialog], input, select, textarea, [contenteditable]"))
    return false;
  return opensByKey();
}
