import { type RefObject, useEffect } from "react";

/** Keeps the labels of the axes in sight while a wide chart scrolls sideways on a small screen. */
export function useKeptLabels(body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    const keep = () => element.style.setProperty("--scrolled", `${element.scrollLeft}px`);
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [body]);
}
