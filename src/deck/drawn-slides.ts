import { useEffect, useState } from "react";

/** Between two slides' pictures, in ms: the page stays quick while they are drawn. */
const pause = 40;

/** How many slides, from the first on, have their picture. The prerendered page has one; the others follow by themselves. */
export function useDrawnSlides(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + 1), pause);
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
