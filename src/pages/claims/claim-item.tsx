import { memo } from "react";
import { type Book, sourceOf } from "../../data/book.ts";
import type { Claim } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import type { Theme } from "../../view/view.ts";
import { SourceLine } from "../../figures/source-line.tsx";
import { VerdictBadge } from "./verdict-badge.tsx";
import { pageHref, type PagePath, useSite } from "../../shell/site.tsx";
import { useTextLang } from "../../shell/dataset-provider.tsx";

/** One statement with its verdict and evidence, at an anchor of its own. Memoized: the list around it changes with every filter. */
export const ClaimItem = memo(function ClaimItem({
  claim,
  book,
  theme,
}: {
  readonly claim: Claim;
  readonly book: Book;
  readonly theme: Theme;
}) {
  const i18n = useI18n();
  const textLang = useTextLang();
  const titleId = `${claim.id}_title`;
  return (
    <article id={claim.id} className="claim-item" aria-labelledby={titleId}>
      <div>
        <p className="claim-facts">
          <VerdictBadge verdict={claim.verdict} />
          <span>
            {i18n.t(`claim.kind.${claim.kind}`)} ·{" "}
            {claim.date.includes("/") ? i18n.period(claim.date) : i18n.date(claim.date)}
          </span>
        </p>
        <h4 id={titleId} lang={textLang(claim.claim)}>
          {claim.claim}
        </h4>
        {claim.instead !== undefined && (
          <p className="claim-note">
            <strong>{i18n.t("claims.instead")}</strong> <span lang={textLang(claim.instead)}>{claim.instead}</span>
          </p>
        )}
        <p className="claim-note" lang={textLang(claim.note)}>
          {claim.note}
        </p>
        <p className="item-links">
          {claim.view !== undefined && <ClaimViewLink view={claim.view} theme={theme} describedBy={titleId} />}
          <a href={`#${claim.id}`} aria-describedby={titleId}>
            {i18n.t("claims.link-here")}
          </a>
        </p>
      </div>
      <div className="claim-evidence">
        <p className="event-label">{i18n.t("claims.evidence")}</p>
        {claim.sources.length > 0 ? (
          <ul className="source-list">
            {claim.sources.map((id) => (
              <li key={id}>
                <SourceLine source={sourceOf(book, id)} />
              </li>
            ))}
          </ul>
        ) : (
          <p>{i18n.t("claims.no-evidence")}</p>
        )}
      </div>
    </article>
  );
});

/** Leads from a statement to where our pages show what it is about, in the theme and of the version chosen. */
function ClaimViewLink({
  view,
  theme,
  describedBy,
}: {
  /** As in the table: a query of Explore, or a page with its query and anchor. */
  readonly view: string;
  readonly theme: Theme;
  readonly describedBy: string;
}) {
  const site = useSite();
  const i18n = useI18n();
  const [, path = "", query = "", anchor = ""] = /^([^?#]*)\??([^#]*)(#.*)?$/.exec(view) ?? [];
  const version = site.named?.shown;
  const parameters = [query, version ? `data=${version}` : "", theme === "auto" ? "" : `theme=${theme}`];
  const search = parameters.filter((part) => part !== "").join("&");
  const what = path !== "" ? "page" : /\bevent=/.test(query) ? "event" : "figures";
  return (
    <a href={`${pageHref(site, path as PagePath)}${search && `?${search}`}${anchor}`} aria-describedby={describedBy}>
      {i18n.t(`claims.show.${what}`)}
    </a>
  );
}
