import { watchSize } from "../ui/dom/observers.ts";
import { postToHost } from "./host-messages.ts";
import { createHeightReporter } from "./height-reporter.ts";

/** ms after which the height is reported once more: a host may begin to listen late. */
const again = [500, 2_000, 6_000];

/**
 * Reports the height of the content to the host, as often as it changes but at most once a frame. It is the content that is
 * measured, never the window, and nothing in an embed is as high as its window: what the host does with the height does
 * not come back as another one.
 */
export function reportHeight(content: Element): void {
  const heights = createHeightReporter();
  let last = 0;

  function tell(): void {
    const { width, height } = content.getBoundingClientRect();
    const next = heights.next(width, height, performance.now());
    if (next === null) return;
    last = next;
    postToHost({ type: "height", height: next });
  }

  watchSize(content, tell);
  // Observers wait until the frame comes near the screen. By then its height should be right.
  tell();
  for (const wait of again) {
    setTimeout(() => {
      tell();
      if (last > 0 && innerHeight !== last) postToHost({ type: "height", height: last });
    }, wait);
  }
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, heights.excuse, { passive: true });
}
