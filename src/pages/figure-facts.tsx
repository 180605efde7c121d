import { sourceOf } from "../data/book.ts";
import { type Figure, sourcesOf } from "../data/figure.ts";
import { unitValue } from "../charts/parts/mark-attributes.ts";
import { useWords } from "../i18n/words-context.tsx";
import type { Unit } from "../view/view.ts";
import { useBook } from "./dataset-provider.tsx";
import { SourceLine } from "./source-line.tsx";

/** Sources named before the rest is only counted: a tooltip must stay small. */
const named = 2;

/** A figure's value, how it came about, and who says so. */
export function FigureFacts({ figure, unit }: { readonly figure: Figure; readonly unit: Unit }) {
  const book = useBook();
  const words = useWords();
  const sources = sourcesOf(figure);
  return (
    <div className="figure-facts">
      <p className="figure-value">
        <strong>{unitValue(figure.value, unit, words)}</strong>{" "}
        <span>
          {words.t(`ledger.${figure.ledger}`)} · {words.t(`status.${figure.status}`)}
          {figure.partial ? ` · ${words.period(figure.period)}` : ""}
        </span>
      </p>
      {figure.formula !== null && (
        <p className="figure-formula">
          {words.t(`formula.${figure.formula}`)}
          {figure.inputs.length > 0 && `: ${figure.inputs.map((input) => inputText(input)).join("; ")}`}
        </p>
      )}
      <ul className="figure-sources">
        {sources.slice(0, named).map((id) => (
          <li key={id}>
            <SourceLine source={sourceOf(book, id)} full={false} />
          </li>
        ))}
        {sources.length > named && <li>{words.t("source.more", { count: sources.length - named })}</li>}
      </ul>
      {figure.others.length > 0 && (
        <p className="figure-others">{words.t("figure.others", { count: figure.others.length })}</p>
      )}
    </div>
  );

  function inputText(input: Figure): string {
    return words.t("formula.input", {
      country: words.country(input.country),
      flow: words.t(`flow.${input.flow}`),
      period: words.period(input.period),
      value: unitValue(input.value, "usd", words),
    });
  }
}
