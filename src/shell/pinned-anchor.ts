import { useEffect } from "react";

/**
 * An address may hold both a filter and an anchor. The browser goes to the anchor in the prerendered, unfiltered list;
 * once the filter has shortened it, the anchor has to be found again.
 */
export function usePinnedAnchor(): void {
  useEffect(() => {
    const { hash, search } = location;
    if (hash === "" || search === "") return;
    const frame = requestAnimationFrame(() => document.getElementById(hash.slice(1))?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, []);
}
