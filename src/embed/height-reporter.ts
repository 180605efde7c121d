/** How often the height may change at one width before a change counts as feedback of the frame's own size. */
const patience = 5;
/** ms without a change after which it starts anew. */
const calm = 1_000;

export interface HeightReporter {
  /** The height to report, in whole px, now that the content has this size; null if there is nothing to report. */
  next(width: number, height: number, now: number): number | null;
  /** The reader did something: whatever changes now has a cause. */
  excuse(): void;
}

/**
 * Keeps an embed and its host from driving each other: a host that adds to each reported height, or a scroll bar that
 * comes and goes with it, would otherwise change the height for ever. Such growth is no longer reported; of two heights in
 * turn the larger one stays, so that nothing is cut off.
 */
export function createHeightReporter(): HeightReporter {
  let reported = 0;
  let largest = 0;
  let last = 0;
  const changes = new Map<number, number>();

  function excuse(): void {
    changes.clear();
    largest = reported;
  }

  return {
    next(width, height, now) {
      if (now - last > calm) excuse();
      last = now;
      const wanted = Math.ceil(height);
      // Out of sight the frame has no size, and its content none that means anything.
      if (width === 0 || wanted === 0 || wanted === reported) return null;
      const count = (changes.get(width) ?? 0) + 1;
      changes.set(width, count);
      if (count > patience && (wanted < reported || wanted > largest)) return null;
      reported = wanted;
      largest = Math.max(largest, wanted);
      return wanted;
    },
    excuse,
  };
}
