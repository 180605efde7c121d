import { memo } from "react";
import type { Source } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import type { SourceUse } from "../series/source-use.ts";
import type { Bounds } from "../view/address.ts";
import type { Theme } from "../view/view.ts";
import { KindBadge } from "./source-line.tsx";
import { SourceUseList } from "./source-use-list.tsx";

/** One source of the list, at an anchor of its own. Kept from rendering anew while the list around it changes. */
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
  const words = useWords();
  const address = source.linkable ? source.url : null;
  return (
    <li id={source.id} className="source-item">
      <div>
        <p className="source-publisher">
          {source.publisher} <KindBadge kind={source.kind} />
        </p>
        <p className="source-title" lang={source.language}>
          {address !== null ? (
            <a href={address} rel="noreferrer external">
              {source.title}
            </a>
          ) : (
            source.title
          )}
        </p>
        <p className="source-meta">
          {source.published === null ? words.t("source.undated") : words.date(source.published)}
          {" · "}
          {/* Browsers and the prerender may know a language by slightly different names. */}
          <span suppressHydrationWarning>{words.language(source.language)}</span>
          {source.cites !== null && ` · ${words.t("source.cites", { who: source.cites })}`}
          {address === null && ` · ${words.t(source.url === null ? "sources.no-address" : "sources.unlinked")}`}
        </p>
        {source.licence !== undefined && (
          <p className="source-meta" lang="en">
            {source.licence}
          </p>
        )}
      </div>
      {use && <SourceUseList use={use} {...places} />}
    </li>
  );
});
