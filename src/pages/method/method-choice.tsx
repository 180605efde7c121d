import { useMemo } from "react";
import { sourceOf } from "../../data/book.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { mostDisputedCell, type RankedValue, valueChoice } from "./value-choice.ts";
import { useLoadedData } from "../../shell/dataset-provider.tsx";
import { factText } from "../../figures/fact-text.ts";
import { SourceLine } from "../../figures/source-line.tsx";

const rules = ["caveat", "publisher", "confidence", "rounding", "published"] as const;

/** The rule by which one of several published values is shown, and a figure on which it can be watched. */
export function MethodChoice() {
  const { book } = useLoadedData();
  const i18n = useI18n();
  const values = useMemo(() => {
    const cell = mostDisputedCell(book);
    return cell ? valueChoice(book, cell) : [];
  }, [book]);
  const [shown] = values;
  return (
    <>
      <p>{i18n.t("method.choice.intro")}</p>
      <ol className="method-rules">
        {rules.map((rule) => (
          <li key={rule}>{i18n.t(`method.choice.rule.${rule}`)}</li>
        ))}
      </ol>
      <p>{i18n.t("method.choice.kinds")}</p>
      {shown && (
        <div className="method-table">
          <table className="stacked-table">
            <caption>{i18n.t("method.choice.example", factText(shown.fact, i18n))}</caption>
            <thead>
              <tr>
                <th scope="col">{i18n.t("method.choice.value")}</th>
                <th scope="col">{i18n.t("method.choice.printed")}</th>
                <th scope="col">{i18n.t("source.label")}</th>
                <th scope="col">{i18n.t("method.choice.why")}</th>
              </tr>
            </thead>
            <tbody>
              {values.map((value) => (
                <tr
                  key={`${value.fact.source} ${value.fact.usdBn}`}
                  className={value === shown ? "is-shown" : undefined}
                >
                  <th scope="row">{i18n.exact(value.fact.usdBn)}</th>
                  <td>
                    <q>{value.fact.asPublished}</q>
                  </td>
                  <td>
                    <SourceLine source={sourceOf(book, value.fact.source)} />
                  </td>
                  <td>{whyText(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );

  function whyText({ why }: RankedValue): string {
    return "caveat" in why
      ? i18n.t("method.why.caveat", { caveat: i18n.t(`caveat.${why.caveat}`) })
      : i18n.t(`method.why.${why.rule}`);
  }
}
