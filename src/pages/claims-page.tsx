import { sourceOf } from "../data/book.ts";
import { useWords } from "../i18n/words-context.tsx";
import { AddressNotices } from "./address-notices.tsx";
import { useBook } from "./dataset-provider.tsx";
import { useKeptAnchor } from "./kept-anchor.ts";
import { Panel } from "./panel.tsx";
import { SourceLine } from "./source-line.tsx";

/** What the seed articles say, and whether it holds: each statement at an address of its own. */
export function ClaimsPage() {
  const words = useWords();
  return (
    <div className="list-page">
      <AddressNotices />
      <div className="list-head">
        <h1>{words.t("page.claims.title")}</h1>
        <p>{words.t("claims.lead")}</p>
      </div>
      <Panel needs={["claims", "sources"]} className="is-bare">
        <ClaimsList />
      </Panel>
    </div>
  );
}

function ClaimsList() {
  const book = useBook();
  useKeptAnchor();
  return book.dataset.claims.map((claim) => (
    <article key={claim.id} id={claim.id} lang="en">
      <p>{claim.claim}</p>
      <p>{claim.note}</p>
      <ul className="source-list">
        {claim.sources.map((id) => (
          <li key={id}>
            <SourceLine source={sourceOf(book, id)} />
          </li>
        ))}
      </ul>
    </article>
  ));
}
