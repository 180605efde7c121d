import { type Claim, claimKinds, type Source, verdicts } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { articleName } from "../series/article-name.ts";
import { claimCounts } from "../series/claim-list.ts";
import { longestSearch } from "../view/parameters.ts";
import { useView } from "../view/use-view.ts";
import { FacetChips } from "./facet-chips.tsx";

/** Which statements are listed: by article, verdict and kind, and by what they or their notes say. */
export function ClaimsFilter({
  claims,
  articles,
}: {
  readonly claims: readonly Claim[];
  readonly articles: readonly Source[];
}) {
  const { view, setView } = useView();
  const words = useWords();
  const counts = claimCounts(claims, view);
  const ids = articles.map(({ id }) => id);
  return (
    <form
      className="filters list-filters"
      aria-label={words.t("filter.label")}
      onSubmit={(submit) => submit.preventDefault()}
    >
      <FacetChips
        legend={words.t("claims.verdict")}
        options={verdicts.map((verdict) => ({
          value: verdict,
          label: words.t(`verdict.${verdict}`),
          count: words.number(counts.verdicts.get(verdict) ?? 0),
        }))}
        all={verdicts}
        shown={view.verdicts}
        onChange={(chosen) => setView({ verdicts: chosen })}
      />
      <FacetChips
        legend={words.t("claims.kind")}
        options={claimKinds.map((kind) => ({
          value: kind,
          label: words.t(`claim.kind.${kind}`),
          count: words.number(counts.kinds.get(kind) ?? 0),
        }))}
        all={claimKinds}
        shown={view.claims}
        onChange={(chosen) => setView({ claims: chosen })}
      />
      <FacetChips
        legend={words.t("claims.article")}
        options={articles.map((article) => ({
          value: article.id,
          label: articleName(article),
          count: words.number(counts.articles.get(article.id) ?? 0),
        }))}
        all={ids}
        shown={view.articles.length === 0 ? ids : view.articles}
        onChange={(chosen) => setView({ articles: chosen.length === ids.length ? [] : chosen })}
      />
      <label className="list-search">
        <span>{words.t("sources.search")}</span>
        <input
          type="search"
          value={view.q}
          maxLength={longestSearch}
          placeholder={words.t("claims.search-hint")}
          spellCheck={false}
          onChange={(change) => setView({ q: change.target.value }, "replace")}
        />
      </label>
    </form>
  );
}
