import { claimKinds, verdicts } from "../../data/categories.ts";
import type { Claim, Source } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { articleName } from "../../series/article-name.ts";
import { claimCounts } from "./claim-list.ts";
import { useView } from "../../view/use-view.ts";
import { FacetChips } from "../../ui/facet-chips.tsx";
import { ListFilters, SearchField } from "../list-filters.tsx";

/** Which statements are listed: by article, verdict and kind, and by what they or their notes say. */
export function ClaimsFilter({
  claims,
  articles,
}: {
  readonly claims: readonly Claim[];
  readonly articles: readonly Source[];
}) {
  const { view, setView } = useView();
  const i18n = useI18n();
  const counts = claimCounts(claims, view);
  const ids = articles.map(({ id }) => id);
  return (
    <ListFilters>
      <FacetChips
        legend={i18n.t("claims.verdict")}
        options={verdicts.map((verdict) => ({
          value: verdict,
          label: i18n.t(`verdict.${verdict}`),
          count: i18n.number(counts.verdicts.get(verdict) ?? 0),
        }))}
        all={verdicts}
        shown={view.verdicts}
        onChange={(chosen) => setView({ verdicts: chosen })}
      />
      <FacetChips
        legend={i18n.t("claims.kind")}
        options={claimKinds.map((kind) => ({
          value: kind,
          label: i18n.t(`claim.kind.${kind}`),
          count: i18n.number(counts.kinds.get(kind) ?? 0),
        }))}
        all={claimKinds}
        shown={view.claims}
        onChange={(chosen) => setView({ claims: chosen })}
      />
      <FacetChips
        legend={i18n.t("claims.article")}
        options={articles.map((article) => ({
          value: article.id,
          label: articleName(article),
          count: i18n.number(counts.articles.get(article.id) ?? 0),
        }))}
        all={ids}
        shown={view.articles.length === 0 ? ids : view.articles}
        onChange={(chosen) => setView({ articles: chosen.length === ids.length ? [] : chosen })}
      />
      <SearchField hint={i18n.t("claims.search-hint")} />
    </ListFilters>
  );
}
