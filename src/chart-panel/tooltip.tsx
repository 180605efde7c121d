import { useEffect } from "react";
import { pointedMark } from "../figures/pointed-mark.ts";
import { onDemand } from "../shell/on-demand.tsx";
import { whenReaderActs } from "../ui/dom/reader-signs.ts";
import { useStore } from "../ui/use-store.ts";
import type { View } from "../view/view.ts";

const TooltipBody = onDemand(async () => (await import("./tooltip-body.tsx")).TooltipBody);

/** Explains the mark under pointer or focus; its code comes as soon as the page is used. */
export function Tooltip({ view }: { readonly view: View }) {
  const isWanted = useStore(pointedMark, (pointed) => pointed !== null);
  useEffect(() => whenReaderActs(() => void TooltipBody.prepare()), []);
  return isWanted ? <TooltipBody view={view} /> : null;
}
