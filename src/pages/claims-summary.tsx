import { type Claim, type Source, verdicts } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { articleName } from "../series/article-name.ts";
import { tallyOf } from "../series/claim-list.ts";
import { VerdictMark } from "./verdict-badge.tsx";

/** How many statements hold, in all and article by article. */
export function ClaimsSummary({
  claims,
  articles,
}: {
  readonly claims: readonly Claim[];
  readonly articles: readonly Source[];
}) {
  const words = useWords();
  const tally = tallyOf(claims);
  return (
    <div className="claims-summary">
      <dl className="verdict-tally">
        {verdicts.map((verdict) => (
          <div key={verdict}>
            <dt>
              <VerdictMark verdict={verdict} />
              {words.t(`verdict.${verdict}`)}
            </dt>
            <dd>
              <strong>{words.number(tally[verdict])}</strong>
              {words.t(`verdict.${verdict}.note`)}
            </dd>
          </div>
        ))}
      </dl>
      <table className="claims-by-article">
        <caption>{words.t("claims.by-article")}</caption>
        <thead>
          <tr>
            <th scope="col">{words.t("claims.article")}</th>
            {verdicts.map((verdict) => (
              <th key={verdict} scope="col" className="is-number">
                <VerdictMark verdict={verdict} />
                <span className="visually-hidden">{words.t(`verdict.${verdict}`)}</span>
              </th>
            ))}
            <th scope="col" className="is-number">
              {words.t("claims.all")}
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
                    {counts[verdict] === 0 ? <span className="is-none">0</span> : words.number(counts[verdict])}
                  </td>
                ))}
                <td className="is-number">{words.number(own.length)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
