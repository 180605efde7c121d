import { type RefObject, useEffect, useState } from "react";
import { zoomLevels } from "./project-places.ts";

/** The highest of `zoomLevels` that the map around `part` has reached; follows its zoom, which the drawing knows nothing of. */
export function useZoomLevel(part: RefObject<SVGGElement | null>): number {
  const [level, setLevel] = useState<number>(1);

  useEffect(() => {
    const viewport = part.current?.closest<SVGGElement>(".map-viewport");
    if (!viewport) return;
    const read = () => {
      const zoom = Number(viewport.style.getPropertyValue("--zoom")) || 1;
      setLevel(zoomLevels.findLast((step) => step <= zoom + 0.01) ?? 1);
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(viewport, { attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, [part]);

  return level;
}
