import { isWhole, plainName, titleLang } from "../data/parts/whole-rows.ts";
import type { SourceName } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useWholeTable } from "./whole-tables.tsx";

interface SourceLineProps {
  readonly source: SourceName;
  /** With title, address and origin, which are loaded first on a page that has no more than names; else the plain name. */
  readonly full?: boolean;
}

/** One source: kind, publisher, date and title, linked unless its address is a mirror. */
export function SourceLine({ source, full = true }: SourceLineProps) {
  return full && !isWhole(source) ? <LateLine source={source} /> : <Line source={source} full={full} />;
}

function LateLine({ source }: SourceLineProps) {
  const { data } = useWholeTable("sources");
  return <Line source={data?.find(({ id }) => id === source.id) ?? source} full />;
}

function Line({ source, full }: SourceLineProps) {
  const i18n = useI18n();
  const whole = full && isWhole(source) ? source : null;
  const name = whole ? (
    <>
      {`${whole.publisher}: `}
      <span lang={titleLang(whole)}>{whole.title}</span>
    </>
  ) : (
    plainName(source.publisher)
  );
  return (
    <span className="source-line">
      <KindBadge kind={source.kind} />{" "}
      {whole?.linkable && whole.url !== null ? (
        <a href={whole.url} rel="noreferrer external" hrefLang={whole.language}>
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      {source.published !== null && <span className="source-date">, {i18n.date(source.published)}</span>}
      {whole && whole.cites !== null && (
        <span className="source-cites"> · {i18n.t("source.cites", { who: whole.cites })}</span>
      )}
    </span>
  );
}

/** Badge of the kind of source: statistical office, government, state media, press or research. */
export function KindBadge({ kind }: { readonly kind: SourceName["kind"] }) {
  const i18n = useI18n();
  return <span className={`badge is-${kind}`}>{i18n.t(`source.kind.${kind}`)}</span>;
}
