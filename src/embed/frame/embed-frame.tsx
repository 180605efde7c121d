import type { ReactNode, RefObject } from "react";
import type { I18n } from "../../i18n/i18n.ts";

/** What stands around the chart of an embed, live or not; it uses no hooks. */
export function EmbedFrame({
  i18n,
  root,
  isStatic,
  asof,
  reach,
  href,
  panel,
  notices,
  above,
  over,
}: {
  readonly i18n: I18n;
  readonly root?: RefObject<HTMLElement | null>;
  /** A picture only: nothing reacts. */
  readonly isStatic: boolean;
  /** The day as of which it shows what was known, if it does so. */
  readonly asof: string | null;
  /** How far the data go: the day of their newest source. Null as long as that is not known. */
  readonly reach: string | null;
  /** The same view on the site. */
  readonly href: string;
  readonly panel: ReactNode;
  readonly notices: ReactNode;
  readonly above?: ReactNode;
  /** Opens over it. */
  readonly over?: ReactNode;
}) {
  return (
    <main ref={root} className="embed" inert={isStatic}>
      <div className="embed-content">
        {above}
        {panel}
        {notices}
        <p className="embed-foot">
          {asof !== null && `${i18n.t("asof.note", { day: i18n.date(asof) })} `}
          <a href={href} target="_blank" rel="noopener noreferrer">
            {i18n.t("embed.link")}
          </a>
          {reach !== null && ` · ${i18n.t("foot.embed", { day: i18n.date(reach) })}`}
        </p>
      </div>
      {over}
    </main>
  );
}
