import { verdicts } from "../../data/categories.ts";
import type { Claim, Source } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
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
    <div className="claims-summary">
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
      <table className="claims-by-article">
        <caption>{i18n.t("claims.by-article")}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t("claims.article")}</th>
            {verdicts.map((verdict) => (
              <th key={verdict} scope="col" className="is-number">
                <VerdictMark verdict={verdict} />
                <span className="visually-hidden">{i18n.t(`verdict.${verdict}`)}</span>
              </th>
            ))}
            <th scope="col" className="is-number">
              {i18n.t("claims.all")}
            </th>
          </tr>
        </thead>
        <tbody>
          {articles.map((article) => {
            const own = claims.filter((claim) => claim.article === article.id);
            const counts = tallyOf(own);
            return (
              <tr key={article.id}>
                <th scope="row">
                  <a href={`#${article.id}`}>{articleName(article)}</a>
                </th>
                {verdicts.map((verdict) => (
                  <td key={verdict} className="is-number">
                    {counts[verdict] === 0 ? <span className="is-none">0</span> : i18n.number(counts[verdict])}
                  </td>
                ))}
                <td className="is-number">{i18n.number(own.length)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
