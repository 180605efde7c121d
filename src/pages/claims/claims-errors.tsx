import { type Book, sourceOf } from "../../data/book.ts";
import type { Claim } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { articleName } from "../../series/article-name.ts";
import { contradictedClaims, qualifiedClaims } from "./claim-list.ts";
import { VerdictMark } from "./verdict-badge.tsx";
import { useTextLang } from "../../shell/dataset-provider.tsx";

/** What the articles get wrong, and what they have right and still leads astray. */
export function ClaimsErrors({ book }: { readonly book: Book }) {
  const i18n = useI18n();
  const { claims } = book.dataset;
  return (
    <div className="claims-errors">
      <section aria-labelledby="errors_title">
        <h2 id="errors_title">{i18n.t("claims.errors")}</h2>
        <p>{i18n.t("claims.errors.note")}</p>
        <ErrorList claims={contradictedClaims(claims)} book={book} />
      </section>
      <section aria-labelledby="qualified_title">
        <h2 id="qualified_title">{i18n.t("claims.qualified")}</h2>
        <p>{i18n.t("claims.qualified.note")}</p>
        <ErrorList claims={qualifiedClaims(claims)} book={book} />
      </section>
    </div>
  );
}

function ErrorList({ claims, book }: { readonly claims: readonly Claim[]; readonly book: Book }) {
  const i18n = useI18n();
  const textLang = useTextLang();
  return (
    <ul className="seen-whole">
      {claims.map((claim) => (
        <li key={claim.id}>
          <VerdictMark verdict={claim.verdict} />
          <div>
            <p className="claim-by">
              {articleName(sourceOf(book, claim.article))}
              <span className="visually-hidden">, {i18n.t(`verdict.${claim.verdict}`)}</span>
            </p>
            <p className="claim-said">
              <a href={`#${claim.id}`} lang={textLang(claim.claim)}>
                {claim.claim}
              </a>
            </p>
            <p lang={textLang(claim.note)}>{claim.note}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
