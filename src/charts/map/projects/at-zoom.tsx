import { type ReactNode, useEffect, useRef, useState } from "react";
import { zoomLevels } from "./project-places.ts";

/**
 * Draws its children for the highest of `zoomLevels` that the map around them has reached, and anew when that
 * changes. Of pages alone, and apart from the marks: it is all of the map's drawing that has a state, while marks are
 * pure and know nothing of the zoom that the page sets.
 */
export function AtZoom({ children }: { readonly children: (zoom: number) => ReactNode }) {
  const part = useRef<SVGGElement>(null);
  const [level, setLevel] = useState<number>(1);

  useEffect(() => {
    const viewport = part.current?.closest<SVGGElement>(".map-viewport");
    if (!viewport) return;
    const read = () => {
      const zoom = Number(viewport.style.getPropertyValue("--zoom")) || 1;
      setLevel(zoomLevels.findLast((step) => step <= zoom + 0.01) ?? 1);
    };
    read();
    if (typeof MutationObserver === "undefined") return;
    const observer = new MutationObserver(read);
    observer.observe(viewport, { attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, []);

  return (
    <g ref={part} className="map-projects">
      {children(level)}
    </g>
  );
}
