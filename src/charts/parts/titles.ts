import type { Partner } from "../../data/countries.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { partnersText } from "../../series/sentence/partners-text.ts";
import type { Flow, Ledger, Unit } from "../../view/view.ts";

// Titles and subtitles of all charts are put together here: whoever meets a chart alone, on a slide or in a chat, has
// nothing else to know it by.

/** What a chart of trade is about. */
export interface Subject {
  readonly countries: readonly Partner[];
  readonly flow: Flow;
  readonly unit: Unit;
}

/** What its figures are. */
export interface Measured {
  readonly flow: Flow;
  readonly unit: Unit;
  readonly ledgers: readonly Ledger[];
  /** The year that stands at 100 in an index. */
  readonly baseYear: number;
}

/**
 * "China's exports to Kazakhstan per person": subject, partner and flow of a title, in the unit shown. The message knows
 * that five countries are all.
 */
export function subjectText({ countries, flow, unit }: Subject, i18n: I18n): string {
  const subject = i18n.t("title.subject", { flow, who: partnersText(countries, i18n) });
  return i18n.t("title.subject-in-unit", { subject, unit, count: countries.length });
}

/** "Exports plus imports, US$ bn, Chinese customs". */
export function subtitleText(measured: Measured, i18n: I18n): string {
  return i18n.t("title.subtitle", {
    measure: i18n.t("title.measure", { flow: measured.flow }),
    unit: unitText(measured, i18n),
    ledger: ledgersText(measured.ledgers, i18n),
  });
}

/** "US$ bn", "index, 2010 = 100". */
export function unitText({ unit, baseYear }: Pick<Measured, "unit" | "baseYear">, i18n: I18n): string {
  return i18n.t("unit.named", { unit, base: baseYear });
}

/** Whose statistics they are. */
export function ledgersText(ledgers: readonly Ledger[], i18n: I18n): string {
  return i18n.t("title.ledger", { ledger: ledgers.length > 1 ? "both" : (ledgers[0] ?? "china") });
}
