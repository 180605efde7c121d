import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useStore } from "../../ui/use-store.ts";
import { highlight } from "../../view/highlight.ts";
import type { View } from "../../view/view.ts";
import { usePointedYear } from "../../chart-panel/pointed-year.ts";

/**
 * Keeps its height while the reader points at a year: what it holds then shows that year, with longer or shorter notes,
 * and nothing around it may move under the pointer. Only a choice, which changes `view`, may change the height.
 */
export function HeldHeight({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const pointing = useStore(highlight, ({ year }) => year !== null);
  // The year pointed at comes and goes a rendering later than the pointer.
  const shown = usePointedYear(view);
  const held = pointing || shown !== view;

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !held) return;
    element.style.height = `${element.getBoundingClientRect().height}px`;
    return () => void element.style.removeProperty("height");
  }, [held, view]);

  return (
    <div ref={box} className="held-height">
      {children}
    </div>
  );
}
