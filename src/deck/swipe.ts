import { type RefObject, useEffect } from "react";

/** In px: less is a tap, or a finger that hesitates. */
const least = 50;

/** Swiping sideways turns to the next or previous slide; vertical movements are left to scrolling. */
export function useSwipe(area: RefObject<HTMLElement | null>, turn: (by: 1 | -1) => void): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    let from: Touch | null = null;
    const start = ({ touches }: TouchEvent) => {
      from = touches.length === 1 ? (touches[0] ?? null) : null;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const to = changedTouches[0];
      if (!from || !to) return;
      const [right, down] = [to.clientX - from.clientX, to.clientY - from.clientY];
      from = null;
      // Where the steps stand below each other, one scrolls.
      const isDeck = getComputedStyle(element).getPropertyValue("--turns") === "1";
      if (isDeck && Math.abs(right) > least && Math.abs(right) > Math.abs(down) * 1.5) turn(right < 0 ? 1 : -1);
    };
    element.addEventListener("touchstart", start, { passive: true });
    element.addEventListener("touchend", end, { passive: true });
    return () => {
      element.removeEventListener("touchstart", start);
      element.removeEventListener("touchend", end);
    };
  }, [area, turn]);
}
