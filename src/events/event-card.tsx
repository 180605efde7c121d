import { useEffect } from "react";
import { useView } from "../view/use-view.ts";
import { onDemand } from "../shell/on-demand.tsx";

const EventCardBody = onDemand(async () => (await import("./event-card-body.tsx")).EventCardBody);

/** The card of the open event; what it needs is fetched when one is first opened. Escape closes it, there or not yet. */
export function EventCard() {
  const { view, setView } = useView();
  const isOpen = view.event !== null;

  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) setView({ event: null });
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [isOpen, setView]);

  return isOpen ? <EventCardBody /> : null;
}
