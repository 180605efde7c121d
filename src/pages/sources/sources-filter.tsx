import { sourceKinds } from "../../data/categories.ts";
import type { Source } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { kindCounts } from "./source-list.ts";
import { useView } from "../../view/use-view.ts";
import { FacetChips } from "../../ui/facet-chips.tsx";
import { ListFilters, SearchField } from "../../ui/list-filters.tsx";

/** Which sources are listed: by kind, and by what their publisher, title or origin say. */
export function SourcesFilter({ sources }: { readonly sources: readonly Source[] }) {
  const { view, setView } = useView();
  const i18n = useI18n();
  const counts = kindCounts(sources, view.q);
  return (
    <ListFilters>
      <FacetChips
        legend={i18n.t("sources.kinds")}
        options={sourceKinds.map((kind) => ({
          value: kind,
          label: i18n.t(`source.kind.${kind}`),
          count: i18n.number(counts.get(kind) ?? 0),
        }))}
        all={sourceKinds}
        shown={view.kinds}
        onChange={(kinds) => setView({ kinds })}
      />
      <SearchField hint={i18n.t("sources.search-hint")} />
    </ListFilters>
  );
}
