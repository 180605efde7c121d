/**
 * Bars, lanes and rows are laid out at a nominal width and printed in per cent of it, so that one picture is right
 * in any frame, with text at its true size and nothing measured by script. Only x is fluid; y stays in px.
 */
export function fluidX(x: number, width: number): string {
  return `${round((x / width) * 100)}%`;
}

/** Layouts hold two decimals: enough for the eye, and the same text on every machine. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
