import type { Figure } from "../../data/figure.ts";
import type { Words } from "../../i18n/words.ts";
import { type LedgersPair, type LedgersSeries, pairFigures } from "../../series/ledgers-series.ts";
import type { LegendEntry } from "../parts/legend.tsx";
import { figureValue } from "../parts/mark-attributes.ts";
import { type Silence, silentNotes } from "../parts/silent-notes.ts";

export function ledgersTitle(series: LedgersSeries, words: Words): string {
  return words.t("ledgers.title", { flow: series.flow, year: series.year });
}

export function ledgersSubtitle(series: LedgersSeries, words: Words): string {
  return words.t("ledgers.subtitle", { flow: series.flow });
}

/** In US$ bn, down to a million: there is no room for more beside a disc. */
export function amountText(figure: Figure, words: Words): string {
  return words.number(Math.round(figure.value * 1000) / 1000);
}

/** "+14.3 · 3.6×": China's figure less the partner's, and over it; the gap alone where a ratio would say nothing. */
export function gapText(gap: Figure, ratio: Figure | null, words: Words): string {
  const amount = words.signed(rounded(gap));
  return ratio ? `${amount} · ${words.t("unit.ratio.value", { value: words.number(ratio.value) })}` : amount;
}

/** A small gap to two digits of the larger figure: it is not known more exactly than what it was taken from. */
function rounded({ value, inputs }: Figure): number {
  const size = Math.max(...inputs.map((input) => Math.abs(input.value)));
  if (Math.abs(value) >= 1 || size === 0) return value;
  const step = Math.min(0.1, 10 ** (Math.floor(Math.log10(size)) - 1));
  return Math.round(value / step) * step;
}

/** Whose book has no figure; null if both have one. */
export function silenceText({ china, partner }: LedgersPair, words: Words): string | null {
  if (china && partner) return null;
  return words.t("ledgers.silent", { book: china ? "partner" : partner ? "china" : "both" });
}

/** Every row in words, as it is read. */
export function ledgersDescription(series: LedgersSeries, words: Words): string {
  const rows = series.rows.flatMap(({ country, pairs: [pair] }) => (pair ? [rowText(country, pair, words)] : []));
  return `${ledgersTitle(series, words)}: ${rows.join("; ")}.`;
}

function rowText(country: string, { china, partner, gap, ratio }: LedgersPair, words: Words): string {
  const amount = (figure: Figure | null) => (figure ? figureValue(figure, "usd", words) : words.t("table.missing"));
  return words.t("ledgers.row", {
    country: words.country(country),
    china: amount(china),
    partner: amount(partner),
    compared: gap ? "yes" : "no",
    gap: gap ? gapText(gap, ratio, words) : "",
  });
}

export function ledgersLegend(series: LedgersSeries, words: Words): readonly LegendEntry[] {
  const figures = series.rows.flatMap(({ pairs }) => pairs.flatMap(pairFigures));
  const entries: LegendEntry[] = [
    { key: "china", label: words.t("ledger.china"), sample: { look: "filled" } },
    { key: "partner", label: words.t("ledger.partner"), sample: { look: "hollow" } },
  ];
  if (figures.some((figure) => figure.status === "implied")) {
    entries.push({ key: "implied", label: words.t("status.implied"), sample: { look: "implied" } });
  }
  if (figures.some((figure) => figure.partial)) {
    entries.push({ key: "partial", label: words.t("status.partial"), sample: { look: "implied" } });
  }
  return entries;
}

/** Silent books, figures worked back or of other months, and why the unit stays. */
export function ledgersNotes(series: LedgersSeries, words: Words): readonly string[] {
  const { year } = series;
  const notes = series.isOtherUnit ? [words.t("ledgers.note.unit")] : [];
  const silences: Silence[] = [];
  for (const { country, pairs } of series.rows) {
    const name = words.country(country);
    const [pair] = pairs;
    if (!pair) continue;
    for (const ledger of ["china", "partner"] as const) {
      if (!pair[ledger]) silences.push({ country: name, ledger, year });
    }
    for (const figure of pairFigures(pair)) {
      if (figure.status === "implied") notes.push(words.t("ledgers.note.implied", { country: name }));
    }
    const { china, partner } = pair;
    if (china && partner && china.period !== partner.period) {
      notes.push(
        words.t("ledgers.note.other-months", {
          country: name,
          china: words.period(china.period),
          partner: words.period(partner.period),
        }),
      );
    } else {
      const partial = pairFigures(pair).find((figure) => figure.partial);
      if (partial) notes.push(words.t("ledgers.note.months", { country: name, period: words.period(partial.period) }));
    }
  }
  return [...notes, ...silentNotes(silences, words)];
}
