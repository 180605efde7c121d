import "./filters.css";
import { useI18n } from "../i18n/i18n-context.tsx";
import { pageHref, useSite } from "../shell/site.tsx";
import { formatAddress } from "../view/address.ts";
import { DropMenu } from "../ui/drop-menu.tsx";
import { useBounds, useView } from "../view/use-view.ts";
import type { View } from "../view/view.ts";
import { onDemand } from "../shell/on-demand.tsx";
import { useCopying } from "../ui/dom/use-copying.ts";
import { type FixedParts, Filters, MenuContent } from "./filters.tsx";

/** The row of menus below a page's headline: the filters, the day of the data, and a link to the view. */
export function FilterRow({
  shown,
  shared,
  fixed,
}: {
  /** What the page shows, which may have other years than asked for. */
  readonly shown: View;
  /** What a copied link leads to. */
  readonly shared: View;
  /** What the page leaves no choice of, as it stands in the sentence. */
  readonly fixed?: FixedParts;
}) {
  return (
    <div className="filter-row">
      <Filters shown={shown} {...(fixed && { fixed })}>
        <AsOfControl />
        <ShareView view={shared} />
      </Filters>
    </div>
  );
}

/** Shows the page as it would have been on a day: only what had been published by then. */
function AsOfControl() {
  const { view } = useView();
  const i18n = useI18n();
  return (
    <DropMenu
      id="asof"
      className={view.asof === null ? "as-of" : "as-of is-set"}
      label={view.asof === null ? i18n.t("asof.now") : i18n.t("asof.chosen", { day: i18n.date(view.asof) })}
    >
      <MenuContent menu="asof" />
    </DropMenu>
  );
}

const CopyFailure = onDemand(async () => (await import("../ui/copy-failure.tsx")).CopyFailure);

/** Copies a link to the page as it is shown; where the browser forbids it, says so and shows the link to be selected. */
function ShareView({ view }: { readonly view: View }) {
  const i18n = useI18n();
  const site = useSite();
  const bounds = useBounds();
  const { copied, copy } = useCopying();
  const address = () => new URL(`${pageHref(site, site.path ?? "")}${formatAddress(view, bounds)}`, location.href).href;
  // The view may have changed since it was copied.
  const result = copied?.text === (copied && address()) ? copied : null;
  return (
    <>
      <button type="button" className="quiet" onClick={() => void copy(address())}>
        {i18n.t("filter.share")}
      </button>
      <span role="status">{result && !result.failure && i18n.t("filter.share.done")}</span>
      {result?.failure && <CopyFailure fault={result.failure} text={result.text} />}
    </>
  );
}
