import { figureText } from "../../charts/parts/mark-attributes.ts";
import type { Figure } from "../../data/figure.ts";
import type { Comparison } from "../../export/trace/compare-trace.ts";
import type { TraceFigure } from "../../export/trace/trace.ts";
import { useWords } from "../../i18n/words-context.tsx";
import type { MessageKey, Words } from "../../i18n/words.ts";
import { flows } from "../../view/view.ts";

/** A list longer than this says nothing more. */
const most = 100;

/** Every figure that is no longer what the file shows: then and now. */
export function ChangedFigures({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const { changed, added, gone } = comparison;
  const rows = [
    ...changed.map(({ was, now }) => ({ figure: now, ...bothTexts(was, now, words) })),
    ...gone.map((figure) => ({ figure, was: valueText(figure, words), now: words.t("trace.none") })),
    ...added.map((figure) => ({ figure, was: words.t("trace.none"), now: valueText(figure, words) })),
  ];
  if (rows.length === 0) return null;
  return (
    // A long table scrolls within itself, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="changed-figures" role="region" aria-label={words.t("trace.changes")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.t("trace.column.figure")}</th>
            <th scope="col">{words.t("trace.column.then")}</th>
            <th scope="col">{words.t("trace.column.now")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ figure, was, now }) => (
            <tr key={Object.values(figure).join(" ")}>
              <th scope="row">{figureName(figure, words)}</th>
              <td>{was}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && <p>{words.t("trace.more", { count: rows.length - most })}</p>}
    </div>
  );
}

/** The parts of a name come from the file: one that we do not know stays as it is. */
function figureName({ country, period, flow, ledger, formula }: TraceFigure, words: Words): string {
  const named = <Value extends string>(value: string, known: readonly Value[], key: (known: Value) => MessageKey) => {
    const found = known.find((candidate) => candidate === value);
    return found === undefined ? value : words.t(key(found));
  };
  const formulaName = told.find((known) => known === formula);
  const parts = [
    words.country(country),
    named(flow, flows, (known) => `flow.${known}`),
    words.period(period),
    named(ledger, ["china", "partner", "both"], (known) => `ledger.${known}`),
    ...(formulaName ? [words.t(`formula.${formulaName}`)] : []),
  ];
  return parts.join(", ");
}

/** Formulas that make another figure of the same country, flow and period. */
const told = ["change", "gap", "ratio", "remainder", "share", "index", "per-gdp", "per-capita"] as const;

function valueText({ formula, value }: TraceFigure, words: Words): string {
  // What it prints depends on these two alone.
  return figureText({ formula, value } as Figure, words);
}

/** At full precision where the difference would be lost in rounding. */
function bothTexts(before: TraceFigure, after: TraceFigure, words: Words) {
  const [was, now] = [valueText(before, words), valueText(after, words)];
  return was === now ? { was: exactText(before, words), now: exactText(after, words) } : { was, now };
}

function exactText({ formula, value }: TraceFigure, words: Words): string {
  const amount = words.exact(value);
  return unitless.has(formula ?? "") ? amount : words.t("amount.chart", { amount });
}

/** What a formula makes of amounts in US$ bn that is none. */
const unitless: ReadonlySet<string> = new Set(["share", "change", "index", "ratio", "per-gdp", "per-capita"]);
