import { type RefObject, useEffect } from "react";

/** Keeps the labels of the axes in sight while a wide chart scrolls sideways on a small screen. */
export function useKeptLabels(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    // The chart starts at its right end, where `scrollLeft` is zero: to the left it is negative.
    const keep = () => {
      const fromLeft = element.scrollLeft + element.scrollWidth - element.clientWidth;
      element.style.setProperty("--scrolled", `${fromLeft}px`);
    };
    const resized = new ResizeObserver(keep);
    resized.observe(element);
    element.addEventListener("scroll", keep, { passive: true });
    return () => {
      resized.disconnect();
      element.removeEventListener("scroll", keep);
    };
  }, [body]);
}
