import { useEscape } from "../view/use-escape.ts";
import { useView } from "../view/use-view.ts";
import { onDemand } from "../shell/on-demand.tsx";

const EventCardBody = onDemand(async () => (await import("./event-card-body.tsx")).EventCardBody);

/** The card of the open event; what it needs is fetched when one is first opened. */
export function EventCard() {
  const { event } = useView().view;
  useEscape("event", event !== null);
  return event !== null && <EventCardBody key={event} />;
}
