import { useI18n } from "../i18n/i18n-context.tsx";
import { pageHref, useSite } from "../shell/site.tsx";
import { formatAddress } from "../view/address.ts";
import { useBounds } from "../view/use-view.ts";
import type { View } from "../view/view.ts";
import { CopyFailure, useCopying } from "../ui/copying.tsx";

/** Copies a link to the page as it is shown; where the browser forbids it, says so and shows the link to be selected. */
export function ShareView({ view }: { readonly view: View }) {
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
