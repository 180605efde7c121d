/** What can have the focus next; a field to write into would call up a phone's keyboard. */
const controls =
  'a[href], button:enabled, select:enabled, summary, [tabindex="0"], input:enabled:not([type=search], [type=text], [type=date])';

/** Where an element stands among those beside it, so that its place is found once it is gone. */
interface Place {
  readonly element: Element;
  readonly parent: Element;
  readonly before: Element | null;
  readonly index: number;
}

/** The pressed element's place, then the place of what it stands in, and so on. */
let places: readonly Place[] = [];

const changes = new MutationObserver(() => requestAnimationFrame(rescue));

/**
 * A control that is pressed may go by that, or be switched off; browsers then give the focus to nothing, and a reader with
 * a keyboard or a screen reader has lost the place. Here it goes on to the nearest control, unless somebody else has given
 * it to another.
 */
export function keepFocus(): void {
  for (const type of ["click", "keydown"] as const) addEventListener(type, follow, true);
  // Whoever presses beside everything wants nothing to have it.
  for (const type of ["pointerdown", "focusin"] as const) addEventListener(type, end, true);
}

function follow({ target }: Event): void {
  end();
  const { activeElement: pressed, body } = document;
  if (!pressed || pressed === body || !(target instanceof Node) || !pressed.contains(target)) return;
  const found: Place[] = [];
  for (let element = pressed; element.parentElement && element !== body; element = element.parentElement) {
    const { parentElement: parent, previousElementSibling: before } = element;
    found.push({ element, parent, before, index: [...parent.children].indexOf(element) });
  }
  places = found;
  changes.observe(body, { subtree: true, childList: true, attributeFilter: ["disabled", "hidden"] });
  requestAnimationFrame(rescue);
}

function end(): void {
  places = [];
  changes.disconnect();
}

function rescue(): void {
  const { activeElement: current, body } = document;
  if (current && current !== body && !current.matches(":disabled")) return;
  for (const place of places) {
    if (!place.parent.isConnected) continue;
    const next = place.parent === body ? document.querySelector<HTMLElement>("main") : nearest(place);
    if (!next) continue;
    end();
    next.focus({ preventScroll: true });
    return;
  }
}

/** The control that follows a place within the element around it, or else the one before it. */
function nearest({ element, parent, before, index }: Place): HTMLElement | undefined {
  const children = [...parent.children];
  const kept = children.indexOf(element);
  const afterBefore = before === null ? 0 : children.indexOf(before) + 1 || index;
  const from = kept < 0 ? afterBefore : kept;
  return (
    firstFound(children.slice(from), (found) => found.find(canHaveFocus)) ??
    firstFound(children.slice(0, from).toReversed(), (found) => found.findLast(canHaveFocus))
  );
}

/** Looks no further than it has to: a list may have thousands of rows. */
function firstFound(
  elements: readonly Element[],
  choose: (found: readonly HTMLElement[]) => HTMLElement | undefined,
): HTMLElement | undefined {
  for (const element of elements) {
    const within = [...element.querySelectorAll<HTMLElement>(controls)];
    const found = choose(element.matches(controls) ? [element as HTMLElement, ...within] : within);
    if (found) return found;
  }
  return undefined;
}

function canHaveFocus(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && !element.closest("[inert]");
}
