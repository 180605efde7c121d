/** Calls off what is to open over the page once its code has come. */
let awaited: (() => void) | null = null;

function onKey(event: KeyboardEvent): void {
  if (event.key !== "Escape" || !awaited) return;
  event.preventDefault();
  event.stopPropagation();
  callOffOpening();
}

/** Whatever is still to come over the page does not: something has opened, or been asked for, since. */
export function callOffOpening(): void {
  const callOff = awaited;
  awaited = null;
  callOff?.();
}

/**
 * Something opens over the page once its code has come. Until then Escape calls it off, and does nothing else; so does
 * whatever is asked for after it. Returns a function that ends the wait.
 */
export function awaitOpening(callOff: () => void): () => void {
  callOffOpening();
  awaited = callOff;
  addEventListener("keydown", onKey, true);
  return () => {
    if (awaited === callOff) awaited = null;
  };
}
