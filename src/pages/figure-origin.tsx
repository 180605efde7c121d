import { denominatorValue, figureText } from "../charts/parts/mark-attributes.ts";
import { sourceOf } from "../data/book.ts";
import type { Figure } from "../data/figure.ts";
import { vintagesOf } from "../data/vintages.ts";
import { useWords } from "../i18n/words-context.tsx";
import { useBook } from "./dataset-provider.tsx";
import { SourceLine } from "./source-line.tsx";

/** A figure with everything behind it: what was printed and by whom, the other printed values, or formula and inputs. */
export function FigureOrigin({ figure, nested = false }: { readonly figure: Figure; readonly nested?: boolean }) {
  const book = useBook();
  const words = useWords();
  const { fact, growth } = figure;
  return (
    <div className={nested ? "figure-origin is-input" : "figure-origin"}>
      <p className="figure-name">
        {words.t("figure.name", {
          country: figure.status === "unallocated" ? words.t("status.unallocated") : words.country(figure.country),
          flow: words.t(`flow.${figure.flow}`),
          period: words.period(figure.period),
          ledger: words.t(`ledger.${figure.ledger}`),
        })}
      </p>
      <p className="figure-value">
        <strong>{figureText(figure, words)}</strong> <span>{words.t(`status.${figure.status}.note`)}</span>
      </p>
      {fact && (
        <>
          <p className="figure-printed">
            {words.t("figure.printed")} <q lang="en">{fact.asPublished}</q>
          </p>
          <p>
            <SourceLine source={sourceOf(book, fact.source)} />
          </p>
          {fact.note !== undefined && (
            <p className="figure-note" lang="en">
              {fact.note}
            </p>
          )}
        </>
      )}
      {figure.formula !== null && <p className="figure-formula">{words.t(`formula.${figure.formula}`)}:</p>}
      {growth && (
        <p>
          {words.t("figure.growth", {
            period: words.period(growth.period),
            value: words.signedPercent(growth.growthPct),
          })}{" "}
          <SourceLine source={sourceOf(book, growth.source)} />
        </p>
      )}
      {figure.inputs.length > 0 && (
        <ul className="figure-inputs">
          {figure.inputs.map((input) => (
            <li key={`${input.country} ${input.ledger} ${input.flow} ${input.period}`}>
              <FigureOrigin figure={input} nested />
            </li>
          ))}
        </ul>
      )}
      {figure.denominators && (
        <ul className="figure-inputs">
          {figure.denominators.map((row) => (
            <li key={row.country}>
              <p className="figure-name">
                {words.t("figure.denominator", {
                  name: words.t(`indicator.${row.indicator}`),
                  country: words.country(row.country),
                  period: row.period,
                  value: denominatorValue(row, words),
                })}
              </p>
              <p>
                <SourceLine source={sourceOf(book, row.source)} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {figure.others.length > 0 && <Vintages figure={figure} />}
    </div>
  );
}

/** Every value printed for the same reporter, partner, period and flow, in the order in which they came out. */
function Vintages({ figure }: { readonly figure: Figure }) {
  const book = useBook();
  const words = useWords();
  return (
    <details className="figure-others">
      <summary>{words.t("figure.others", { count: figure.others.length })}</summary>
      <ol>
        {vintagesOf(book, figure).map(({ fact, source, value, asPublished, caveat }) => (
          <li key={`${fact.source} ${value}`}>
            <strong>{words.exact(value)}</strong> <q lang="en">{asPublished}</q>{" "}
            {fact === figure.fact && <span className="badge is-official">{words.t("figure.preferred")}</span>}
            {caveat !== null && <span className="badge">{words.t(`caveat.${caveat}`)}</span>}{" "}
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </details>
  );
}
