import { onDemand } from "../shell/on-demand.tsx";
import { useOpenedFigures } from "./opened-figures.ts";

const FigureCardBody = onDemand(async () => (await import("./figure-card-body.tsx")).FigureCardBody);

/** The card with a chosen figure's sources; what it needs is fetched when a figure is first chosen. */
export function FigureCard() {
  return useOpenedFigures() === null ? null : <FigureCardBody />;
}
