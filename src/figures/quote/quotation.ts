import { figureText } from "../../charts/parts/marks/mark-attributes.ts";
import { type Book, sourceOf } from "../../data/book.ts";
import { centralAsia } from "../../data/countries.ts";
import { figureOf, sourcesOf, totalOf } from "../../data/figures/figure.ts";
import type { Figure, Formula, Ledger } from "../../data/figures/figure-type.ts";
import { membersOf, partnersAmong } from "../../export/formats/rows/figure-members.ts";
import { plainName } from "../../data/parts/whole-rows.ts";
import type { I18n } from "../../i18n/i18n.ts";

/** What a sentence is written for. */
export const quoteStyles = ["news", "paper", "speech"] as const;
export type QuoteStyle = (typeof quoteStyles)[number];

export interface QuotedPlace {
  readonly book: Book;
  readonly i18n: I18n;
  /** Where the figure is shown, the version of the data in it. */
  readonly address: string;
  /** Of the dataset. */
  readonly version: string;
}

/**
 * A figure as a sentence with both sides' statistics of the same trade, what has to be known of them, their sources and
 * the address. What is no amount, such as a share, comes first, and then the amounts that it speaks of.
 */
export function quotationOf(figure: Figure, style: QuoteStyle, { book, i18n, address, version }: QuotedPlace): string {
  const amounts = bothAmounts(book, figure);
  const figures = [isAmount(figure) ? null : figure, amounts.china, amounts.partner].filter((one) => one !== null);
  const who = namesOf(figure, i18n);
  const values = {
    subject: i18n.t("title.subject", { flow: figure.flow, who }),
    flow: figure.flow,
    who,
    many: membersOf(figure).length > 1 ? "yes" : "no",
    period: i18n.period(figure.period),
    have: amounts.china && amounts.partner ? "both" : amounts.china ? "china" : amounts.partner ? "partner" : "none",
    china: amounts.china ? amountText(amounts.china, style, i18n) : "",
    partner: amounts.partner ? amountText(amounts.partner, style, i18n) : "",
  };
  const own = isAmount(figure)
    ? []
    : [
        i18n.t("quote.other", {
          subject: values.subject,
          period: values.period,
          value: figureText(figure, i18n),
          how: i18n.t(`formula.${figure.formula ?? "difference"}`),
        }),
      ];
  const notes = notesOn(figures, amounts, i18n);
  return [
    ...own,
    ...(values.have === "none" ? [] : [i18n.t(`quote.${style}`, values)]),
    ...(notes.length === 0 ? [] : [i18n.t("quote.notes", { notes: notes.join("; ") })]),
    i18n.t("quote.sources", { sources: sourceNames(book, figures, i18n), version, address }),
  ].join(" ");
}

const amountFormulas: ReadonlySet<Formula | null> = new Set([
  null,
  "sum-of-flows",
  "balance",
  "from-yuan",
  "sum-of-partners",
  "from-growth",
  "remainder",
]);

function isAmount({ formula, ledger }: Figure): boolean {
  return ledger !== "both" && amountFormulas.has(formula);
}

interface Amounts {
  readonly china: Figure | null;
  readonly partner: Figure | null;
}

/** What both sides record of the trade that a figure speaks of; null for what we have not found. */
function bothAmounts(book: Book, figure: Figure): Amounts {
  const of = (ledger: Ledger) =>
    isAmount(figure) && figure.ledger === ledger ? figure : sameTrade(book, figure, ledger);
  return { china: of("china"), partner: of("partner") };
}

function sameTrade(book: Book, figure: Figure, ledger: Ledger): Figure | null {
  if (figure.status === "unallocated") return null;
  const year = Number(figure.period.slice(0, 4));
  const members = partnersAmong(new Set(membersOf(figure)));
  const [only] = members;
  const found =
    members.length === 1 && only !== undefined
      ? figureOf(book, ledger, only, year, figure.flow, { allowPartial: figure.partial })
      : totalOf(book, ledger, members.length > 0 ? members : centralAsia, year, figure.flow).figure;
  // Another part of the year is another trade.
  return found?.period === figure.period ? found : null;
}

function namesOf(figure: Figure, i18n: I18n): string {
  const members = membersOf(figure);
  const isWhole = figure.country === "C5" && members.length === centralAsia.length;
  return isWhole ? i18n.country("C5") : i18n.countries(members);
}

/** What is said aloud is round. */
function amountText({ value }: Figure, style: QuoteStyle, i18n: I18n): string {
  return i18n.usd(style === "speech" ? Number(value.toPrecision(2)) : value);
}

/** From this ratio on, the two sides are said to differ. */
const differing = 1.1;

function notesOn(figures: readonly Figure[], { china, partner }: Amounts, i18n: I18n): string[] {
  const notes = new Set<string>();
  const ratio = china && partner && china.value > 0 && partner.value > 0 ? china.value / partner.value : 1;
  const factor = Math.max(ratio, 1 / ratio);
  if (factor >= differing) notes.add(i18n.t("quote.differ", { factor: i18n.number(Number(factor.toFixed(1))) }));
  for (const { status, partial, fact } of figures) {
    if (status === "implied") notes.add(i18n.t("status.implied.note"));
    if (partial) notes.add(i18n.t("status.partial"));
    if (fact?.caveat) notes.add(i18n.t(`caveat.${fact.caveat}`));
  }
  return [...notes];
}

/** Sources named before the rest is only counted. */
const named = 4;

function sourceNames(book: Book, figures: readonly Figure[], i18n: I18n): string {
  const names = new Set(
    figures.flatMap(sourcesOf).map((id) => {
      const { publisher, published } = sourceOf(book, id);
      const name = plainName(publisher);
      return published === null ? name : `${name}, ${i18n.date(published)}`;
    }),
  );
  const shown = [...names].slice(0, named);
  const rest = names.size - shown.length;
  return [...shown, ...(rest > 0 ? [i18n.t("source.more", { count: rest })] : [])].join("; ");
}
