import type { LedgerEvent } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { concerns } from "../series/event-lanes.ts";
import { useView } from "../view/use-view.ts";
import { useBook } from "./dataset-provider.tsx";

/** Leads to what happened before and after, among the events of the shown countries. */
export function EventNeighbours({ event }: { readonly event: LedgerEvent }) {
  const { view, setView } = useView();
  const { dataset } = useBook();
  const words = useWords();
  const events = dataset.events
    .filter((other) => other.id === event.id || concerns(other, view.countries))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  const at = events.findIndex(({ id }) => id === event.id);
  const before = events[at - 1];
  const after = events[at + 1];
  return (
    <div className="event-neighbours">
      <button type="button" disabled={!before} onClick={() => before && setView({ event: before.id })}>
        ‹ {words.t("event.before")}
      </button>
      <button type="button" disabled={!after} onClick={() => after && setView({ event: after.id })}>
        {words.t("event.after")} ›
      </button>
    </div>
  );
}
