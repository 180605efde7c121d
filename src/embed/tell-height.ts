import { tellHost } from "./host-messages.ts";
import { createToldHeights } from "./told-heights.ts";

/**
 * Tells the host how high the content is, as often as that changes but at most once a frame. It is the content that is
 * measured, never the window, and nothing in an embed is as high as its window: what the host does with the height does
 * not come back as another one.
 */
export function tellHeight(content: Element): void {
  const heights = createToldHeights();
  new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    const next = heights.next(width, height, performance.now());
    if (next !== null) tellHost({ type: "height", height: next });
  }).observe(content);
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, heights.excuse, { passive: true });
}
