import { type Book, sourceOf } from "../data/book.ts";
import type { Claim } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { articleName } from "../series/article-name.ts";
import { contradictedClaims, qualifiedClaims } from "../series/claim-list.ts";
import { VerdictMark } from "./verdict-badge.tsx";

/** What the articles get wrong, and what they have right and still leads astray. */
export function ClaimsErrors({ book }: { readonly book: Book }) {
  const words = useWords();
  const { claims } = book.dataset;
  return (
    <div className="claims-errors">
      <section aria-labelledby="errors_title">
        <h2 id="errors_title">{words.t("claims.errors")}</h2>
        <p>{words.t("claims.errors.note")}</p>
        <ErrorList claims={contradictedClaims(claims)} book={book} />
      </section>
      <section aria-labelledby="qualified_title">
        <h2 id="qualified_title">{words.t("claims.qualified")}</h2>
        <p>{words.t("claims.qualified.note")}</p>
        <ErrorList claims={qualifiedClaims(claims)} book={book} />
      </section>
    </div>
  );
}

function ErrorList({ claims, book }: { readonly claims: readonly Claim[]; readonly book: Book }) {
  const words = useWords();
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id}>
          <VerdictMark verdict={claim.verdict} />
          <div>
            <p className="claim-by">
              {articleName(sourceOf(book, claim.article))}
              <span className="visually-hidden">, {words.t(`verdict.${claim.verdict}`)}</span>
            </p>
            <p className="claim-said">
              <a href={`#${claim.id}`} lang="en">
                {claim.claim}
              </a>
            </p>
            <p lang="en">{claim.note}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
