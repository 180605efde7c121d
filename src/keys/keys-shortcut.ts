const place = "silk-ledger-keys";

/** Whether "?" opens the list: who speaks to the computer may not want single signs to be commands. Kept in the browser. */
export function opensByKey(): boolean {
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
  } catch {
    // Where nothing may be kept, it holds for nothing.
  }
}

/** Whether a key press asks for the list; not where something is being written, or is open over the page. */
export function asksForKeys(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (key !== "?" || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (target instanceof Element && target.closest("dialog, input, select, textarea, [contenteditable]")) return false;
  return opensByKey();
}
