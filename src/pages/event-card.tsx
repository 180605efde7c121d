import { useView } from "../view/use-view.ts";
import { onDemand } from "./on-demand.tsx";

const EventCardBody = onDemand(async () => (await import("./event-card-body.tsx")).EventCardBody);

/** The card of the open event; what it needs is fetched when one is first opened. */
export function EventCard() {
  return useView().view.event === null ? null : <EventCardBody />;
}
