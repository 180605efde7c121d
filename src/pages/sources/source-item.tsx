import { memo } from "react";
import type { Source } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { titleLang } from "../../data/parts/whole-rows.ts";
import type { SourceUse } from "./source-use.ts";
import type { Bounds } from "../../view/address.ts";
import type { Theme } from "../../view/view.ts";
import { KindBadge } from "../../figures/source-line.tsx";
import { SourceUseList } from "./source-use-list.tsx";
import { useTextLang } from "../../shell/dataset-provider.tsx";

/** One source of the list, at an anchor of its own. Memoized: the list around it changes with every filter. */
export const SourceItem = memo(function SourceItem({
  source,
  use,
  ...places
}: {
  readonly source: Source;
  readonly use: SourceUse | undefined;
  readonly theme: Theme;
  readonly bounds: Bounds;
  readonly explore: string;
  readonly events: string;
}) {
  const i18n = useI18n();
  const textLang = useTextLang();
  const address = source.linkable ? source.url : null;
  return (
    <li id={source.id} className="source-item">
      <div>
        <p className="source-publisher">
          {source.publisher} <KindBadge kind={source.kind} />
        </p>
        <p className="source-title" lang={titleLang(source)}>
          {address !== null ? (
            <a href={address} rel="noreferrer external">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </p>
        <p className="source-meta">
          {source.published === null ? i18n.t("source.undated") : i18n.date(source.published)}
          {" · "}
          {/* Browsers and the prerender may know a language by slightly different names. */}
          <span suppressHydrationWarning>{i18n.language(source.language)}</span>
          {source.cites !== null && ` · ${i18n.t("source.cites", { who: source.cites })}`}
          {address === null && ` · ${i18n.t(source.url === null ? "sources.no-address" : "sources.unlinked")}`}
        </p>
        {source.note !== undefined && (
          <p className="source-meta" lang={textLang(source.note)}>
            {source.note}
          </p>
        )}
        {source.licence !== undefined && (
          <p className="source-meta" lang={textLang(source.licence)}>
            {source.licence}
          </p>
        )}
      </div>
      {use && <SourceUseList use={use} {...places} />}
    </li>
  );
});
