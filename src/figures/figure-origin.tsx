import { denominatorValue, figureText } from "../charts/parts/marks/mark-attributes.ts";
import { sourceOf } from "../data/book.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import type { TradeAmount, TradeFact } from "../data/schema/schema.ts";
import { vintagesOf } from "../data/vintages.ts";
import { factIn, isWholeFact } from "../data/parts/whole-rows.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useBook, useLoadedData, useTextLang } from "../shell/dataset-provider.tsx";
import { SourceLine } from "./source-line.tsx";
import { useWholeTable } from "./whole-tables.tsx";

/** A figure with everything behind it: what was printed and by whom, the other printed values, or formula and inputs. */
export function FigureOrigin({ figure, nested = false }: { readonly figure: Figure; readonly nested?: boolean }) {
  const book = useBook();
  const i18n = useI18n();
  const textLang = useTextLang("trade");
  const { fact, growth } = figure;
  const whole = useWholeFacts(fact !== null)(fact);
  return (
    <div className={nested ? "figure-origin is-input" : "figure-origin"}>
      <p className="figure-name">
        {i18n.t("figure.name", {
          country: figure.status === "unallocated" ? i18n.t("status.unallocated") : i18n.country(figure.country),
          flow: i18n.t(`flow.${figure.flow}`),
          period: i18n.period(figure.period),
          ledger: i18n.t(`ledger.${figure.ledger}`),
        })}
      </p>
      <p className="figure-value">
        <strong>{figureText(figure, i18n)}</strong> <span>{i18n.t(`status.${figure.status}.note`)}</span>
      </p>
      {fact && (
        <>
          {whole && (
            <p className="figure-printed">
              {i18n.t("figure.printed")} <q lang="en">{whole.asPublished}</q>
            </p>
          )}
          <p>
            <SourceLine source={sourceOf(book, fact.source)} />
          </p>
          {whole?.note !== undefined && (
            <p className="figure-note" lang={textLang(whole.note)}>
              {whole.note}
            </p>
          )}
        </>
      )}
      {figure.formula !== null && <p className="figure-formula">{i18n.t(`formula.${figure.formula}`)}:</p>}
      {growth && (
        <p>
          {i18n.t("figure.growth", {
            period: i18n.period(growth.period),
            value: i18n.signedPercent(growth.growthPct),
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
      {figure.yuan && (
        <ul className="figure-inputs">
          {figure.yuan.map((row) => (
            <li key={`${row.partner} ${row.flow} ${row.source}`}>
              <p className="figure-name">
                {i18n.t("figure.yuan", {
                  country: row.partner === figure.country ? "none" : i18n.country(row.partner),
                  flow: i18n.t(`flow.${row.flow}`),
                  period: i18n.period(row.period),
                  value: i18n.exact(row.cnyBn),
                })}
              </p>
              <p>
                <SourceLine source={sourceOf(book, row.source)} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {figure.denominators && (
        <ul className="figure-inputs">
          {figure.denominators.map((row) => (
            <li key={row.country}>
              <p className="figure-name">
                {i18n.t("figure.denominator", {
                  name: i18n.t(`indicator.${row.indicator}`),
                  country: i18n.country(row.country),
                  period: row.period,
                  value: denominatorValue(row, i18n),
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

/** Finds what the source of a row prints: null until it is there, on a page that has no more than amounts. */
function useWholeFacts(wanted: boolean): (fact: TradeAmount | null) => TradeFact | null {
  const { tables } = useLoadedData();
  const { data: trade } = useWholeTable("trade", wanted && tables.includes("trade-amounts"));
  return (fact) => (fact === null || isWholeFact(fact) ? fact : (factIn(trade ?? [], fact) ?? null));
}

/** Every value printed for the same reporter, partner, period and flow, in the order in which they came out. */
function Vintages({ figure }: { readonly figure: Figure }) {
  const book = useBook();
  const i18n = useI18n();
  const whole = useWholeFacts(true);
  return (
    <details className="figure-others">
      <summary>{i18n.t("figure.others", { count: figure.others.length })}</summary>
      <ol>
        {vintagesOf(book, figure).map(({ fact, source, value, caveat }) => (
          <li key={`${fact.source} ${value}`}>
            <strong>{i18n.exact(value)}</strong> <q lang="en">{whole(fact)?.asPublished}</q>{" "}
            {fact === figure.fact && <span className="badge is-official">{i18n.t("figure.preferred")}</span>}
            {caveat !== null && <span className="badge">{i18n.t(`caveat.${caveat}`)}</span>}{" "}
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
    </details>
  );
}
