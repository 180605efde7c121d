import type { Source } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";

/** One source: kind, publisher, date and title, linked unless its address is a mirror. */
export function SourceLine({ source, full = true }: { readonly source: Source; readonly full?: boolean }) {
  const i18n = useI18n();
  const name = full ? `${source.publisher}: ${source.title}` : source.publisher;
  return (
    <span className="source-line">
      <KindBadge kind={source.kind} />{" "}
      {source.linkable && source.url !== null && full ? (
        <a href={source.url} rel="noreferrer external" lang={source.language}>
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      {source.published !== null && <span className="source-date">, {i18n.date(source.published)}</span>}
      {full && source.cites !== null && (
        <span className="source-cites"> · {i18n.t("source.cites", { who: source.cites })}</span>
      )}
    </span>
  );
}

/** Badge of the kind of source: statistical office, government, state media, press or research. */
export function KindBadge({ kind }: { readonly kind: Source["kind"] }) {
  const i18n = useI18n();
  return <span className={`badge is-${kind}`}>{i18n.t(`source.kind.${kind}`)}</span>;
}
