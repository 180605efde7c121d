import type { Book } from "../data/book.ts";
import { isPartner } from "../data/countries.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import { type Mirror, mirrorOf } from "../data/figures/mirror.ts";
import type { I18n } from "../i18n/i18n.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useBook } from "../shell/dataset-provider.tsx";
import { useSite } from "../shell/site.tsx";
import { onDemand } from "../shell/on-demand.tsx";
import { CopyFailure } from "../ui/copy-failure.tsx";
import { useCopying } from "../ui/dom/use-copying.ts";
import { figureReport, reportHref } from "./figure-report.ts";

const FigureGap = onDemand(async () => (await import("./gap/figure-gap.tsx")).loadFigureGap());

/** What leads on from figures: why the other side's differ, and where to report an error. */
export function FigureFoot({ figures }: { readonly figures: readonly Figure[] }) {
  const book = useBook();
  const i18n = useI18n();
  const mirror = figures.map((figure) => differingMirror(book, figure, i18n)).find((one) => one !== null);
  return (
    <div className="figure-foot">
      {mirror && <FigureGap mirror={mirror} />}
      <ReportLink figures={figures} />
    </div>
  );
}

/** Both sides' figures of the same trade; null where one of them is missing, or they read alike. */
function differingMirror(book: Book, { country, period, partial, flow }: Figure, i18n: I18n): Mirror | null {
  if (partial || !isPartner(country)) return null;
  const mirror = mirrorOf(book, country, Number(period), flow);
  const { china, partner, gap } = mirror;
  return gap && china && partner && i18n.usd(china.value) !== i18n.usd(partner.value) ? mirror : null;
}

/** Opens what the site reports errors with, filled in; copies the text where it was built without. */
function ReportLink({ figures }: { readonly figures: readonly Figure[] }) {
  const book = useBook();
  const i18n = useI18n();
  const { datasetVersion } = useSite();
  const { copied, copy } = useCopying();
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
  return (
    <>
      <button type="button" className="text-button" onClick={() => void copy(report.text)}>
        {i18n.t("report.link")}
      </button>
      <p role="status">{copied && !copied.failure && i18n.t("report.copied")}</p>
      {copied?.failure && <CopyFailure fault={copied.failure} text={copied.text} />}
    </>
  );
}
