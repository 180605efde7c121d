import { type RefObject, useEffect } from "react";
import { keepLabels } from "../charts/parts/marks/sticky-labels.ts";

/** Keeps the labels of the axes in sight while a wide chart scrolls sideways on a small screen. */
export function useStickyLabels(body: RefObject<HTMLElement | null>): void {
  useEffect(() => (body.current ? keepLabels(body.current) : undefined), [body]);
}
