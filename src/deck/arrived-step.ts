import { type RefObject, useEffect, useState } from "react";

/**
 * The step whose own view is drawn: for one frame after a change still the one before. A slide with the same kind of
 * chart can so begin with the picture that was left, and let its marks move from there.
 */
export function useArrivedStep(index: number, stage: RefObject<HTMLElement | null>): number {
  const [arrived, setArrived] = useState(index);
  useEffect(() => {
    if (arrived === index) return;
    const frame = requestAnimationFrame(() => {
      // Marks move only from where they have been laid out.
      stage.current?.getBoundingClientRect();
      setArrived(index);
    });
    return () => cancelAnimationFrame(frame);
  }, [arrived, index, stage]);
  return arrived;
}
