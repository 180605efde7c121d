import { claimKinds, verdicts } from "../../data/categories.ts";
import "../list-page.css";
import "./verdicts.css";
import "./claims-page.css";
import { useMemo } from "react";
import { titleLang, wholeSourceOf } from "../../data/parts/whole-rows.ts";
import { articlesOf } from "../../data/articles.ts";
import type { Source } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { articleName } from "../../series/article-name.ts";
import { claimList, claimsByArticle } from "./claim-list.ts";
import { useView } from "../../view/use-view.ts";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { HiddenAnchor, UnknownAnchor } from "../../shell/anchor-notice.tsx";
import { ClaimItem } from "./claim-item.tsx";
import { ClaimsErrors } from "./claims-errors.tsx";
import { ClaimsFilter } from "./claims-filter.tsx";
import { ClaimsSummary } from "./claims-summary.tsx";
import { useLoadedData, useTextLang } from "../../shell/dataset-provider.tsx";
import { IndexRail } from "../../ui/index-rail.tsx";
import { ListGroup, OpenAllGroups } from "../list-group.tsx";
import { isGroupOpen, useOpenedGroups } from "../opened-groups.ts";
import { ListCount } from "../../ui/list-count.tsx";
import { KindBadge } from "../../figures/source-line.tsx";
import { Panel } from "../../shell/panel.tsx";

/** What the seed articles say, and whether it holds: each statement at an address of its own. */
export function ClaimsPage() {
  const i18n = useI18n();
  return (
    <div className="list-page claims-page">
      <AddressNotices />
      <div className="list-head">
        <h1>{i18n.t("page.claims.title")}</h1>
        <p>{i18n.t("claims.lead")}</p>
      </div>
      <Panel needs={["claims", "sources"]} className="is-bare">
        <Claims />
      </Panel>
    </div>
  );
}

function Claims() {
  // Judged by what is known today, whatever day the other pages are to show.
  const { book } = useLoadedData();
  const { view, setView } = useView();
  const i18n = useI18n();
  const { claims } = book.dataset;
  const articles = useMemo(() => articlesOf(claims).map((id) => wholeSourceOf(book, id)), [book, claims]);
  const known = useMemo(() => new Set(claims.map(({ id }) => id)), [claims]);
  const list = useMemo(() => claimList(claims, view), [claims, view]);
  const shown = claimsByArticle(list);
  const filtered = list.length < claims.length;
  const textLang = useTextLang();
  const untranslated = claims.some(({ claim, note }) => textLang(claim) ?? textLang(note));
  useOpenedGroups();

  return (
    <>
      <UnknownAnchor known={known} />
      <ClaimsSummary claims={claims} articles={articles} />
      <ClaimsErrors book={book} />
      <h2 className="claims-title">{i18n.t("claims.list")}</h2>
      <p className="list-note">
        {i18n.t("claims.dated")}
        {untranslated && ` ${i18n.t("claims.untranslated")}`}
      </p>
      <ClaimsFilter claims={claims} articles={articles} />
      <HiddenAnchor known={known} />
      <ListCount
        text={
          filtered
            ? i18n.t("claims.shown", { shown: list.length, all: claims.length })
            : i18n.t("claims.count", { count: list.length })
        }
        onReset={filtered ? () => setView({ articles: [], verdicts, claims: claimKinds, q: "" }) : null}
      >
        <OpenAllGroups />
      </ListCount>
      {list.length === 0 ? (
        <p className="list-empty">{i18n.t("claims.none")}</p>
      ) : (
        <div className="list-body">
          <IndexRail
            label={i18n.t("claims.article")}
            entries={shown.map(({ article, claims: own }) => ({
              anchor: article,
              label: articleName(wholeSourceOf(book, article)),
              count: own.length,
            }))}
          />
          <div className="list-sections">
            {shown.map(({ article, claims: own }, position) => (
              <ListGroup
                key={article}
                anchor={article}
                heading="h3"
                title={articleName(wholeSourceOf(book, article))}
                count={i18n.t("claims.count", { count: own.length })}
                preview={
                  <span lang={titleLang(wholeSourceOf(book, article))}>{wholeSourceOf(book, article).title}</span>
                }
                isOpen={isGroupOpen(position, list.length, false)}
              >
                <ArticleHead article={wholeSourceOf(book, article)} />
                {own.map((claim) => (
                  <ClaimItem key={claim.id} claim={claim} book={book} theme={view.theme} />
                ))}
              </ListGroup>
            ))}
          </div>
        </div>
      )}
    </>
  );
}

/** Who makes the statements below: publisher, title, language and date of an article. */
function ArticleHead({ article }: { readonly article: Source }) {
  const i18n = useI18n();
  return (
    <div className="article-head">
      <p lang={titleLang(article)}>
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
