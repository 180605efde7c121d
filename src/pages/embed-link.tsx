import { useWords } from "../i18n/words-context.tsx";
import { formatAddress } from "../view/address.ts";
import { useBounds } from "../view/use-view.ts";
import type { View } from "../view/view.ts";
import { type EmbedId, pageHref, useSite } from "./site.tsx";

/** Leads to one chart in its present view on a page of its own, to frame or to show. */
export function EmbedLink({ chart, view }: { readonly chart: EmbedId; readonly view: View }) {
  const site = useSite();
  const bounds = useBounds();
  const words = useWords();
  return (
    <a className="tool" href={`${pageHref(site, `embed/${chart}/`)}${formatAddress(view, bounds)}`}>
      {words.t("action.embed")}
    </a>
  );
}
