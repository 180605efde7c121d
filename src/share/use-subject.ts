import { useCallback } from "react";
import type { Book } from "../data/book.ts";
import type { Lang } from "../i18n/languages.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { formatAddress } from "../view/address.ts";
import { useBounds } from "../view/use-view.ts";
import { pageHref, useSite } from "../shell/site.tsx";
import { makeSubject } from "./make-subject.ts";
import type { PaneProps } from "./pane-props.ts";

/** Address of a view on Explore by language, whatever page or frame the chart is on. */
export function useLiveHref(view: PaneProps["view"]): (lang: Lang) => string {
  const site = useSite();
  const bounds = useBounds();
  return useCallback((lang) => `${pageHref(site, "", lang)}${formatAddress(view, bounds)}`, [site, bounds, view]);
}

/** Returns a function that makes the `Subject` of a chart from the page's contexts; its book has whole rows. */
export function useSubject({ chart, view }: Pick<PaneProps, "chart" | "view">, book: Book): PaneProps["subject"] {
  const { datasetVersion } = useSite();
  const i18n = useI18n();
  const hrefIn = useLiveHref(view);
  return useCallback(
    (style) => makeSubject({ chart, book, view, i18n, datasetVersion, hrefIn }, style),
    [chart, book, view, i18n, datasetVersion, hrefIn],
  );
}
