import { centralAsia } from "../data/countries.ts";
import { eventTypes, type LedgerEvent } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { laneOf } from "../series/event-lanes.ts";
import { eventCounts, yearsListed } from "../series/event-list.ts";
import { YearRange } from "../ui/year-range.tsx";
import { useBounds, useView } from "../view/use-view.ts";
import { FacetChips } from "./facet-chips.tsx";

/** Which events are listed: by country, by kind, by year. */
export function EventsFilter({ events }: { readonly events: readonly LedgerEvent[] }) {
  const { view, setView } = useView();
  const bounds = useBounds();
  const words = useWords();
  const counts = eventCounts(events, view, bounds);
  const [from, to] = yearsListed(events, view.years, bounds);
  return (
    <form
      className="filters list-filters"
      aria-label={words.t("filter.label")}
      onSubmit={(submit) => submit.preventDefault()}
    >
      <FacetChips
        legend={words.t("filter.countries")}
        options={centralAsia.map((country) => ({
          value: country,
          label: words.country(country),
          count: words.number(counts.countries.get(country) ?? 0),
          hue: country,
        }))}
        all={centralAsia}
        shown={view.countries}
        onChange={(countries) => setView({ countries })}
      />
      <fieldset className="year-span">
        <legend>{words.t("filter.years")}</legend>
        <output>{from}</output>
        <YearRange
          first={bounds.first}
          last={bounds.last}
          value={view.years}
          labels={[words.t("filter.first-year"), words.t("filter.last-year")]}
          onChange={(years, begins) => setView({ years }, begins ? "push" : "replace")}
        />
        <output>{to}</output>
      </fieldset>
      <FacetChips
        legend={words.t("events.kinds")}
        options={eventTypes.map((type) => ({
          value: type,
          label: words.t(`event.type.${type}`),
          count: words.number(counts.types.get(type) ?? 0),
          hue: `lane-${laneOf(type)}`,
        }))}
        all={eventTypes}
        shown={view.types}
        onChange={(types) => setView({ types })}
      />
    </form>
  );
}
