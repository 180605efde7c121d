import { type RefObject, useLayoutEffect } from "react";

/** Charts are drawn for reading; a room sits farther away, as far as there is space. */
const zooms = [1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.8, 0.7, 0.6];

/** Draws a picture as large as its place on the slide holds; anew whenever what it shows changes. Null leaves it alone. */
export function useSlideFit(picture: RefObject<HTMLElement | null>, shown: object | null): void {
  useLayoutEffect(() => {
    const element = picture.current;
    if (!element || shown === null) return;
    const fit = () => {
      for (const zoom of zooms) {
        element.style.setProperty("--fit", String(zoom));
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) return;
      }
    };
    fit();
    // Headings are set anew once their font is there, and the slide becomes a sheet only once the page is ready.
    const resized = new ResizeObserver(fit);
    if (element.parentElement) resized.observe(element.parentElement);
    return () => resized.disconnect();
  }, [picture, shown]);
}
