import type { Book } from "../../data/book.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { type AnyChart, askedExtension } from "../../charts/parts/chart.ts";
import { ShareAction, TableAction } from "../../charts/parts/figure/chart-actions.tsx";
import { ChartFigure } from "../../charts/parts/figure/chart-figure.tsx";
import { pageMedium } from "../../charts/parts/medium.ts";
import { type Bounds, formatAddress, parseAddress, parseEmbedFlags } from "../../view/address.ts";
import { noticeText } from "../../view/notice-text.ts";
import { projectLayers, type View } from "../../view/view.ts";
import { EmbedFrame } from "../frame/embed-frame.tsx";
import { EmbedSources } from "../frame/embed-sources.tsx";

const id = "embed";

/**
 * An embed's page as its address asks for it, and whether a card is open in it; null where that takes more than figures and events. `home` leads to the
 * site's first page in the language shown.
 */
export function drawEmbed(
  chart: AnyChart,
  search: string,
  {
    book,
    bounds,
    i18n,
    home,
  }: { readonly book: Book; readonly bounds: Bounds; readonly i18n: I18n; readonly home: string },
) {
  const { view, notices } = parseAddress(search, bounds);
  const { flags, notices: flagNotices } = parseEmbedFlags(search, bounds);
  if (takesWholePage(view) || askedExtension(chart, view, book) || chart.draws?.(view) === false) return null;
  const isOpen = view.event !== null && !flags.static;
  const series = chart.series(book, view);
  const picture = <chart.Marks layout={chart.layout(series, i18n)} i18n={i18n} medium={pageMedium} />;
  const page = (
    <EmbedFrame
      i18n={i18n}
      isStatic={flags.static}
      asof={null}
      reach={bounds.published?.[1] ?? null}
      href={`${home}${formatAddress(view, bounds)}`}
      panel={
        <section className="panel">
          <ChartFigure
            chart={chart}
            series={series}
            i18n={i18n}
            id={id}
            picture={picture}
            heading="h1"
            plain={flags.plain}
            overlay={chart.controls?.(i18n, `${id}-controls`)}
            actions={
              <>
                <TableAction i18n={i18n} />
                <ShareAction i18n={i18n} />
              </>
            }
            foot={(ids, figures) => <EmbedSources book={book} i18n={i18n} ids={ids} figures={figures} />}
          />
        </section>
      }
      notices={[...notices, ...flagNotices].map((notice) => (
        <p key={notice.parameter} className="frozen" role="status">
          {noticeText(notice, bounds, i18n)}
        </p>
      ))}
    />
  );
  return { page, isOpen };
}

/** Other versions and days have other figures; projects have files of their own. */
function takesWholePage({ asof, data, project, layers }: View): boolean {
  return [asof, data, project].some((one) => one !== null) || projectLayers.some((one) => layers.includes(one));
}
