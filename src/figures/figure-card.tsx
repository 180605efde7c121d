import { onDemand } from "../shell/on-demand.tsx";
import { openedFigures } from "./opened-figures.ts";
import { useStore } from "../ui/use-store.ts";

const FigureCardBody = onDemand(async () => (await import("./figure-card-body.tsx")).FigureCardBody);

/** The card with a chosen figure's sources; what it needs is fetched when a figure is first chosen. */
export function FigureCard() {
  return useStore(openedFigures) === null ? null : <FigureCardBody />;
}
