import { type Source, sourceKinds } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { kindCounts } from "../series/source-list.ts";
import { longestSearch } from "../view/parameters.ts";
import { useView } from "../view/use-view.ts";
import { FacetChips } from "./facet-chips.tsx";

/** Which sources are listed: by kind, and by what their publisher, title or origin say. */
export function SourcesFilter({ sources }: { readonly sources: readonly Source[] }) {
  const { view, setView } = useView();
  const words = useWords();
  const counts = kindCounts(sources, view.q);
  return (
    <form
      className="filters list-filters"
      aria-label={words.t("filter.label")}
      onSubmit={(submit) => submit.preventDefault()}
    >
      <FacetChips
        legend={words.t("sources.kinds")}
        options={sourceKinds.map((kind) => ({
          value: kind,
          label: words.t(`source.kind.${kind}`),
          count: words.number(counts.get(kind) ?? 0),
        }))}
        all={sourceKinds}
        shown={view.kinds}
        onChange={(kinds) => setView({ kinds })}
      />
      <label className="list-search">
        <span>{words.t("sources.search")}</span>
        <input
          type="search"
          value={view.q}
          maxLength={longestSearch}
          placeholder={words.t("sources.search-hint")}
          spellCheck={false}
          onChange={(change) => setView({ q: change.target.value }, "replace")}
        />
      </label>
    </form>
  );
}
