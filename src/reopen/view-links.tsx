import type { ProvenanceView } from "../export/provenance/provenance.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { type Bounds, formatAddress } from "../view/address.ts";
import type { View } from "../view/view.ts";
import { pageHref, useSite } from "../shell/site.tsx";

/** Links to a view on this site, wherever the file was made. */
export function ViewLinks({
  original,
  view,
  bounds,
  savedVersion,
  isMain,
}: {
  readonly original: ProvenanceView;
  /** The view as the present data know it; null as long as they are not there. */
  readonly view: View | null;
  readonly bounds: Bounds | null;
  /** The version that the file was made from, if another one can still be had. */
  readonly savedVersion: string | null;
  readonly isMain: boolean;
}) {
  const i18n = useI18n();
  const site = useSite();
  const { lang, chart } = original;
  const query = view && bounds ? formatAddress(view, bounds) : original.query;
  const then = view && bounds && savedVersion !== null && formatAddress({ ...view, data: savedVersion }, bounds);
  const explore = pageHref(site, "", lang);
  return (
    <p className="file-links">
      <a className={isMain ? "file-main" : undefined} href={`${explore}${query}`} hrefLang={lang}>
        {i18n.t("reopen.open")}
      </a>
      <a href={`${pageHref(site, `embed/${chart}/`, lang)}${query}`} hrefLang={lang}>
        {i18n.t("reopen.open.chart")}
      </a>
      {then && (
        <a href={`${explore}${then}`} hrefLang={lang}>
          {i18n.t("reopen.open.then", { version: savedVersion })}
        </a>
      )}
    </p>
  );
}
