import { verdicts } from "../../data/categories.ts";
import type { Claim, Source } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { DataTable } from "../../tables/data-table.tsx";
import { articleName } from "../../series/article-name.ts";
import { tallyOf } from "./claim-list.ts";
import { VerdictMark } from "./verdict-badge.tsx";

/** How many statements hold, in all and article by article. */
export function ClaimsSummary({
  claims,
  articles,
}: {
  readonly claims: readonly Claim[];
  readonly articles: readonly Source[];
}) {
  const i18n = useI18n();
  const tally = tallyOf(claims);
  return (
    <div className="claims-summary seen-whole">
      <dl className="verdict-tally">
        {verdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
              {i18n.t(`verdict.${verdict}`)}
            </dt>
            <dd>
              <strong>{i18n.number(tally[verdict])}</strong>
              {i18n.t(`verdict.${verdict}.note`)}
            </dd>
          </div>
        ))}
      </dl>
      <DataTable
        className="claims-by-article"
        caption={i18n.t("claims.by-article")}
        showsCaption
        isStacked
        columns={[
          i18n.t("claims.article"),
          ...verdicts.map((verdict) => i18n.t(`verdict.${verdict}`)),
          i18n.t("claims.all"),
        ]}
        rows={articles.map((article) => {
          const own = claims.filter((claim) => claim.article === article.id);
          const counts = tallyOf(own);
          const count = (value: number) => ({ text: i18n.number(value), value });
          return {
            key: article.id,
            cells: [
              { text: articleName(article), shown: <a href={`#${article.id}`}>{articleName(article)}</a> },
              ...verdicts.map((verdict) => ({
                ...count(counts[verdict]),
                shown: counts[verdict] === 0 ? <span className="is-none">0</span> : i18n.number(counts[verdict]),
              })),
              count(own.length),
            ],
          };
        })}
      />
    </div>
  );
}
