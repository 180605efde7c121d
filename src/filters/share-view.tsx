import { useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { pageHref, useSite } from "../shell/site.tsx";
import { formatAddress } from "../view/address.ts";
import { useBounds } from "../view/use-view.ts";
import type { View } from "../view/view.ts";

/** Copies a link to the page as it is shown; where the browser forbids it, shows the link to be copied by hand. */
export function ShareView({ view }: { readonly view: View }) {
  const i18n = useI18n();
  const site = useSite();
  const bounds = useBounds();
  const [copied, setCopied] = useState<{
    readonly view: View;
    readonly address: string;
    readonly done: boolean;
  } | null>(null);
  const result = copied?.view === view ? copied : null;
  const copy = async () => {
    const address = new URL(`${pageHref(site, site.path ?? "")}${formatAddress(view, bounds)}`, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setCopied({ view, address, done: true });
    } catch {
      setCopied({ view, address, done: false });
    }
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => void copy()}>
        {i18n.t("filter.share")}
      </button>
      <span role="status">{result?.done && i18n.t("filter.share.done")}</span>
      {result && !result.done && (
        <label className="link-by-hand">
          {i18n.t("filter.share.by-hand")}
          <input readOnly value={result.address} onFocus={({ target }) => target.select()} />
        </label>
      )}
    </>
  );
}
