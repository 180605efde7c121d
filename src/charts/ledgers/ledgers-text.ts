import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { type LedgersPair, type LedgersSeries, pairFigures } from "./ledgers-series.ts";
import type { LegendEntry } from "../parts/marks/legend.tsx";
import { figureValue, signedAmount } from "../parts/marks/mark-attributes.ts";
import { subjectText, subtitleText } from "../parts/titles.ts";
import { type Silence, missingNotes } from "../parts/notes/missing-notes.ts";

export function ledgersTitle(series: LedgersSeries, i18n: I18n): string {
  return i18n.t("ledgers.title", { subject: subjectText({ ...series, unit: "usd" }, i18n), year: series.year });
}

export function ledgersSubtitle(series: LedgersSeries, i18n: I18n): string {
  const measured = { flow: series.flow, unit: "usd", ledgers: ["china", "partner"], baseYear: series.year } as const;
  return i18n.t("ledgers.subtitle", { subtitle: subtitleText(measured, i18n), flow: series.flow });
}

/** "+14.3 · 3.6×": China's figure less the partner's, and over it; the gap alone where a ratio would say nothing. */
export function gapText(gap: Figure, ratio: Figure | null, i18n: I18n): string {
  const amount = signedAmount(rounded(gap), i18n);
  return ratio ? `${amount} · ${i18n.t("unit.ratio.value", { value: i18n.number(ratio.value) })}` : amount;
}

/** A small gap to two digits of the larger figure: it is not known more exactly than what it was taken from. */
function rounded({ value, inputs }: Figure): number {
  const size = Math.max(...inputs.map((input) => Math.abs(input.value)));
  if (Math.abs(value) >= 1 || size === 0) return value;
  const step = Math.min(0.1, 10 ** (Math.floor(Math.log10(size)) - 1));
  return Math.round(value / step) * step;
}

/** Whose book has no figure; null if both have one. */
export function silenceText({ china, partner }: LedgersPair, i18n: I18n): string | null {
  if (china && partner) return null;
  return i18n.t("ledgers.missing", { book: china ? "partner" : partner ? "china" : "both" });
}

/** Every row in words, as it is read. */
export function ledgersDescription(series: LedgersSeries, i18n: I18n): string {
  const rows = series.rows.flatMap(({ country, pairs: [pair] }) => (pair ? [rowText(country, pair, i18n)] : []));
  return `${ledgersTitle(series, i18n)}: ${rows.join("; ")}.`;
}

function rowText(country: string, { china, partner, gap, ratio }: LedgersPair, i18n: I18n): string {
  const amount = (figure: Figure | null) => (figure ? figureValue(figure, "usd", i18n) : i18n.t("table.missing"));
  return i18n.t("ledgers.row", {
    country: i18n.country(country),
    china: amount(china),
    partner: amount(partner),
    compared: gap ? "yes" : "no",
    gap: gap ? gapText(gap, ratio, i18n) : "",
  });
}

export function ledgersLegend(series: LedgersSeries, i18n: I18n): readonly LegendEntry[] {
  const figures = series.rows.flatMap(({ pairs }) => pairs.flatMap(pairFigures));
  const entries: LegendEntry[] = [
    { key: "china", label: i18n.t("ledger.china"), sample: { style: "filled" } },
    { key: "partner", label: i18n.t("ledger.partner"), sample: { style: "hollow" } },
  ];
  if (figures.some((figure) => figure.status === "implied")) {
    entries.push({ key: "implied", label: i18n.t("status.implied"), sample: { style: "implied" } });
  }
  if (figures.some((figure) => figure.partial)) {
    entries.push({ key: "partial", label: i18n.t("status.partial"), sample: { style: "implied" } });
  }
  return entries;
}

/** Silent books, figures worked back or of other months, and why the unit stays. */
export function ledgersNotes(series: LedgersSeries, i18n: I18n): readonly string[] {
  const { year } = series;
  const notes = series.isOtherUnit ? [i18n.t("ledgers.note.unit")] : [];
  const silences: Silence[] = [];
  for (const { country, pairs } of series.rows) {
    const name = i18n.country(country);
    const [pair] = pairs;
    if (!pair) continue;
    for (const ledger of ["china", "partner"] as const) {
      if (!pair[ledger]) silences.push({ country: name, ledger, year });
    }
    for (const figure of pairFigures(pair)) {
      if (figure.status === "implied") notes.push(i18n.t("ledgers.note.implied", { country: name }));
    }
    const { china, partner } = pair;
    if (china && partner && china.period !== partner.period) {
      notes.push(
        i18n.t("ledgers.note.other-months", {
          country: name,
          china: i18n.period(china.period),
          partner: i18n.period(partner.period),
        }),
      );
    } else {
      const partial = pairFigures(pair).find((figure) => figure.partial);
      if (partial) notes.push(i18n.t("ledgers.note.months", { country: name, period: i18n.period(partial.period) }));
    }
  }
  return [...notes, ...missingNotes(silences, i18n)];
}
