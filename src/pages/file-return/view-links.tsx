import type { TraceView } from "../../export/trace/trace.ts";
import { useWords } from "../../i18n/words-context.tsx";
import { type Bounds, formatAddress } from "../../view/address.ts";
import type { View } from "../../view/view.ts";
import { pageHref, useSite } from "../site.tsx";

/** The ways to a view below the address of this very site, wherever the file was made. */
export function ViewLinks({
  traced,
  view,
  bounds,
  keptVersion,
  isMain,
}: {
  readonly traced: TraceView;
  /** The view as the present data know it; null as long as they are not there. */
  readonly view: View | null;
  readonly bounds: Bounds | null;
  /** The version that the file was made from, if another one can still be had. */
  readonly keptVersion: string | null;
  readonly isMain: boolean;
}) {
  const words = useWords();
  const site = useSite();
  const { lang, chart } = traced;
  const query = view && bounds ? formatAddress(view, bounds) : traced.query;
  const then = view && bounds && keptVersion !== null && formatAddress({ ...view, data: keptVersion }, bounds);
  const explore = pageHref(site, "", lang);
  return (
    <p className="file-links">
      <a className={isMain ? "file-main" : undefined} href={`${explore}${query}`} hrefLang={lang}>
        {words.t("trace.open")}
      </a>
      <a href={`${pageHref(site, `embed/${chart}/`, lang)}${query}`} hrefLang={lang}>
        {words.t("trace.open.chart")}
      </a>
      {then && (
        <a href={`${explore}${then}`} hrefLang={lang}>
          {words.t("trace.open.then", { version: keptVersion })}
        </a>
      )}
    </p>
  );
}
