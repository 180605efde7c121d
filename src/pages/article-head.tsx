import type { Claim, Source } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { articleName } from "../series/article-name.ts";
import { KindBadge } from "./source-line.tsx";

/** Who makes the statements below: publisher, title, language and date of an article. */
export function ArticleHead({ article, claims }: { readonly article: Source; readonly claims: readonly Claim[] }) {
  const words = useWords();
  return (
    <>
      <h3 id={article.id} className="list-heading">
        {articleName(article)} <span>{words.t("claims.count", { count: claims.length })}</span>
      </h3>
      <div className="article-head">
        <p>
          {article.linkable && article.url !== null ? (
            <a href={article.url} rel="noreferrer external">
              {article.title}
            </a>
          ) : (
            article.title
          )}
        </p>
        <p>
          <KindBadge kind={article.kind} /> {article.publisher}
          {" · "}
          {/* Browsers and the prerender may know a language by slightly different names. */}
          <span suppressHydrationWarning>{words.language(article.language)}</span>
          {article.published !== null && ` · ${words.date(article.published)}`}
        </p>
      </div>
    </>
  );
}
