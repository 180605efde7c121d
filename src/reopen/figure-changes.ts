import { figureText } from "../charts/parts/marks/mark-attributes.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import type { Comparison } from "../export/provenance/compare-provenance.ts";
import type { ProvenanceFigure } from "../export/provenance/provenance.ts";
import type { MessageKey, I18n } from "../i18n/i18n.ts";
import { flows } from "../view/view.ts";

/** A figure that is no longer what a file shows. */
export interface ChangeRow {
  readonly key: string;
  readonly name: string;
  readonly was: string;
  readonly now: string;
}

/** What changed, what is no longer shown, and what is new, in words. */
export function changeRows({ changed, added, gone }: Comparison, i18n: I18n): readonly ChangeRow[] {
  const none = i18n.t("reopen.none");
  const row = (figure: ProvenanceFigure, texts: Pick<ChangeRow, "was" | "now">): ChangeRow => ({
    key: Object.values(figure).join(" "),
    name: figureName(figure, i18n),
    ...texts,
  });
  return [
    ...changed.map(({ was, now }) => row(now, bothTexts(was, now, i18n))),
    ...gone.map((figure) => row(figure, { was: valueText(figure, i18n), now: none })),
    ...added.map((figure) => row(figure, { was: none, now: valueText(figure, i18n) })),
  ];
}

/** The parts of a name come from the file: one that we do not know stays as it is. */
function figureName({ country, period, flow, ledger, formula }: ProvenanceFigure, i18n: I18n): string {
  const named = <Value extends string>(value: string, known: readonly Value[], key: (known: Value) => MessageKey) => {
    const found = known.find((candidate) => candidate === value);
    return found === undefined ? value : i18n.t(key(found));
  };
  const formulaName = comparedFormulas.find((known) => known === formula);
  const parts = [
    i18n.country(country),
    named(flow, flows, (known) => `flow.${known}`),
    i18n.period(period),
    named(ledger, ["china", "partner", "both"], (known) => `ledger.${known}`),
    ...(formulaName ? [i18n.t(`formula.${formulaName}`)] : []),
  ];
  return parts.join(", ");
}

/** Formulas that make another figure of the same country, flow and period. */
const comparedFormulas = [
  "change",
  "absolute-change",
  "gap",
  "ratio",
  "remainder",
  "share",
  "index",
  "per-gdp",
  "per-capita",
] as const;

function valueText({ formula, value }: ProvenanceFigure, i18n: I18n): string {
  // What it prints depends on these two alone.
  return figureText({ formula, value } as Figure, i18n);
}

/** At full precision where the difference would be lost in rounding. */
function bothTexts(before: ProvenanceFigure, after: ProvenanceFigure, i18n: I18n) {
  const [was, now] = [valueText(before, i18n), valueText(after, i18n)];
  return was === now ? { was: exactText(before, i18n), now: exactText(after, i18n) } : { was, now };
}

function exactText({ formula, value }: ProvenanceFigure, i18n: I18n): string {
  const amount = i18n.exact(value);
  return unitless.has(formula ?? "") ? amount : i18n.t("amount.usd", { sign: "", amount, scale: "bn" });
}

/** What a formula makes of amounts in US$ bn that is none. */
const unitless: ReadonlySet<string> = new Set(["share", "change", "index", "ratio", "per-gdp", "per-capita"]);
