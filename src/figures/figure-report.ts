import { figureText } from "../charts/parts/marks/mark-attributes.ts";
import { type Book, sourceOf } from "../data/book.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import { sourcesOf } from "../data/figures/figure.ts";
import type { I18n } from "../i18n/i18n.ts";

/** What a reader says who finds an error in a figure: which figure, where it is shown, and from which sources. */
export interface FigureReport {
  readonly title: string;
  readonly text: string;
}

/** `page` is the address at which the figures are shown, `version` that of the dataset. At least one figure is given. */
export function figureReport(
  { figures, page, version }: { readonly figures: readonly Figure[]; readonly page: string; readonly version: string },
  book: Book,
  i18n: I18n,
): FigureReport {
  const names = figures.map((figure) => `${nameOf(figure, i18n)}: ${figureText(figure, i18n)}`);
  const ids = [...new Set(figures.flatMap((figure) => sourcesOf(figure)))];
  const sources = ids.map((id) => `- ${sourceOf(book, id).publisher} (${id})`);
  return {
    title: i18n.t("report.title", { figure: names[0] ?? "" }),
    text: [
      i18n.t("report.what"),
      "",
      "",
      ...names,
      i18n.t("report.page", { page }),
      i18n.t("report.version", { version }),
      i18n.t("report.sources"),
      ...sources,
    ].join("\n"),
  };
}

/** The address to report at, filled in. */
export function reportHref(address: string, { title, text }: FigureReport): string {
  return address
    .replaceAll("{title}", () => encodeURIComponent(title))
    .replaceAll("{text}", () => encodeURIComponent(text));
}

function nameOf(figure: Figure, i18n: I18n): string {
  return i18n.t("figure.name", {
    country: figure.status === "unallocated" ? i18n.t("status.unallocated") : i18n.country(figure.country),
    flow: i18n.t(`flow.${figure.flow}`),
    period: i18n.period(figure.period),
    ledger: i18n.t(`ledger.${figure.ledger}`),
  });
}
