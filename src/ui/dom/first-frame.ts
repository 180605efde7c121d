import { useEffect, useState } from "react";

/**
 * Whether what a page was opened with has been on the screen: false until the frame after `isDrawn` first held. A page is
 * first drawn as it was prerendered; the view that its address asks for takes that one's place before any frame.
 */
export function useHasBeenSeen(isDrawn: boolean): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!isDrawn) return;
    const frame = requestAnimationFrame(() => setSeen(true));
    return () => cancelAnimationFrame(frame);
  }, [isDrawn]);
  return seen;
}
