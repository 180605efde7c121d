import { tellHost } from "./host-messages.ts";
import { createToldHeights } from "./told-heights.ts";

/** ms after which the height is told once more: a host may begin to listen later than its frame begins to speak. */
const again = [500, 2_000, 6_000];

/**
 * Tells the host how high the content is, as often as that changes but at most once a frame. It is the content that is
 * measured, never the window, and nothing in an embed is as high as its window: what the host does with the height does
 * not come back as another one.
 */
export function tellHeight(content: Element): void {
  const heights = createToldHeights();
  let last: { readonly type: "height"; readonly height: number } | null = null;
  new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    const next = heights.next(width, height, performance.now());
    if (next === null) return;
    last = { type: "height", height: next };
    tellHost(last);
  }).observe(content);
  for (const wait of again) setTimeout(() => last && innerHeight !== last.height && tellHost(last), wait);
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, heights.excuse, { passive: true });
}
