import "../../styles/year-range.css";
import { eventTypes } from "../../data/categories.ts";
import type { LedgerEvent } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { laneOf } from "../../series/event-lanes.ts";
import { eventCounts, yearsListed } from "./event-list.ts";
import { YearRange } from "../../ui/year-range.tsx";
import { useBounds, useView } from "../../view/use-view.ts";
import { FacetChips } from "../../ui/facet-chips.tsx";
import { CountryFacets, ListFilters, SearchField } from "../list-filters.tsx";

/** Which events are listed: by country, by kind, by year. */
export function EventsFilter({ events }: { readonly events: readonly LedgerEvent[] }) {
  const { view, setView } = useView();
  const bounds = useBounds();
  const i18n = useI18n();
  const counts = eventCounts(events, view, bounds);
  const [from, to] = yearsListed(events, view.years, bounds);
  return (
    <ListFilters>
      <CountryFacets countOf={(country) => counts.countries.get(country) ?? 0} />
      <fieldset className="year-span">
        <legend>{i18n.t("filter.years")}</legend>
        <output>{from}</output>
        <YearRange
          first={bounds.first}
          last={bounds.last}
          value={view.years}
          labels={[i18n.t("choice.first-year"), i18n.t("choice.last-year")]}
          onChange={(years, begins) => setView({ years }, begins ? "push" : "replace")}
        />
        <output>{to}</output>
      </fieldset>
      <SearchField hint={i18n.t("events.search-hint")} />
      <FacetChips
        legend={i18n.t("events.kinds")}
        options={eventTypes.map((type) => ({
          value: type,
          label: i18n.t(`event.type.${type}`),
          count: i18n.number(counts.types.get(type) ?? 0),
          hue: `lane-${laneOf(type)}`,
        }))}
        all={eventTypes}
        shown={view.types}
        onChange={(types) => setView({ types })}
      />
    </ListFilters>
  );
}
