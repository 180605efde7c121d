import type { LedgerEvent } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { concerns } from "../series/event-lanes.ts";
import { useView } from "../view/use-view.ts";
import { useBook } from "../shell/dataset-provider.tsx";

/** Leads to what happened before and after, among the events of the shown countries. */
export function EventNeighbours({ event }: { readonly event: LedgerEvent }) {
  const { view, setView } = useView();
  const { dataset } = useBook();
  const i18n = useI18n();
  const events = dataset.events
    .filter((other) => other.id === event.id || concerns(other, view.countries))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  const at = events.findIndex(({ id }) => id === event.id);
  const before = events[at - 1];
  const after = events[at + 1];
  return (
    <div className="event-neighbours">
      <button type="button" disabled={!before} onClick={() => before && setView({ event: before.id })}>
        ‹ {i18n.t("event.before")}
      </button>
      <button type="button" disabled={!after} onClick={() => after && setView({ event: after.id })}>
        {i18n.t("event.after")} ›
      </button>
    </div>
  );
}
