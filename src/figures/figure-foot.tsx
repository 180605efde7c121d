import { useState } from "react";
import type { Book } from "../data/book.ts";
import { isPartner } from "../data/countries.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import { mirrorOf } from "../data/figures/mirror.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useBook } from "../shell/dataset-provider.tsx";
import { useSite } from "../shell/site.tsx";
import { StoryLink } from "./story-link.tsx";
import { figureReport, reportHref } from "./figure-report.ts";

/** What leads on from figures: why the other side's differ, and where to report an error. */
export function FigureFoot({ figures }: { readonly figures: readonly Figure[] }) {
  const book = useBook();
  const differing = figures.find((figure) => hasCounterpart(book, figure));
  return (
    <div className="figure-foot">
      {differing && (
        <p>
          <StoryLink country={differing.country} />
        </p>
      )}
      <ReportLink figures={figures} />
    </div>
  );
}

/** Whether both sides have a figure of the same trade. */
function hasCounterpart(book: Book, { country, period, partial, flow }: Figure): boolean {
  return !partial && isPartner(country) && mirrorOf(book, country, Number(period), flow).gap !== null;
}

/** Opens what the site reports errors with, filled in; copies the text where it was built without. */
function ReportLink({ figures }: { readonly figures: readonly Figure[] }) {
  const book = useBook();
  const i18n = useI18n();
  const { datasetVersion } = useSite();
  const [copied, setCopied] = useState<boolean | null>(null);
  const report = figureReport({ figures, page: location.href, version: datasetVersion }, book, i18n);
  const address: string | undefined = import.meta.env.REPORT_URL;
  if (address) {
    return (
      <p>
        <a href={reportHref(address, report)} rel="noreferrer external">
          {i18n.t("report.link")}
        </a>
      </p>
    );
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(report.text);
      setCopied(true);
    } catch {
      // A frame may forbid it: the text can still be selected.
      setCopied(false);
    }
  };
  return (
    <>
      <button type="button" className="text-button" onClick={() => void copy()}>
        {i18n.t("report.link")}
      </button>
      <p role="status">{copied && i18n.t("report.copied")}</p>
      {copied === false && (
        <textarea
          readOnly
          rows={6}
          aria-label={i18n.t("report.text")}
          value={report.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
