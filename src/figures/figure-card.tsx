import { onDemand } from "../shell/on-demand.tsx";
import { closeFigures, openedFigures } from "./opened-figures.ts";
import { useStore } from "../ui/use-store.ts";

const FigureCardBody = onDemand(async () => (await import("./figure-card-body.tsx")).FigureCardBody);

/** The card with a chosen figure's sources; what it needs is fetched when a figure is first chosen. */
export function FigureCard() {
  const opened = useStore(openedFigures);
  return opened && <FigureCardBody key={opened.press} onClose={closeFigures} />;
}
