import { sourceKinds } from "../../data/categories.ts";
import type { Source } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { kindCounts } from "./source-list.ts";
import { longestSearch } from "../../view/parameters.ts";
import { useView } from "../../view/use-view.ts";
import { FacetChips } from "../../ui/facet-chips.tsx";

/** Which sources are listed: by kind, and by what their publisher, title or origin say. */
export function SourcesFilter({ sources }: { readonly sources: readonly Source[] }) {
  const { view, setView } = useView();
  const i18n = useI18n();
  const counts = kindCounts(sources, view.q);
  return (
    <form
      className="filters list-filters"
      aria-label={i18n.t("filter.label")}
      onSubmit={(submit) => submit.preventDefault()}
    >
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
      <label className="list-search">
        <span>{i18n.t("sources.search")}</span>
        <input
          type="search"
          value={view.q}
          maxLength={longestSearch}
          placeholder={i18n.t("sources.search-hint")}
          spellCheck={false}
          onChange={(change) => setView({ q: change.target.value }, "replace")}
        />
      </label>
    </form>
  );
}
