import type { Source } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { KindBadge } from "../../figures/source-line.tsx";

/** Who makes the statements below: publisher, title, language and date of an article. */
export function ArticleHead({ article }: { readonly article: Source }) {
  const i18n = useI18n();
  return (
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
        <span suppressHydrationWarning>{i18n.language(article.language)}</span>
        {article.published !== null && ` · ${i18n.date(article.published)}`}
      </p>
    </div>
  );
}
