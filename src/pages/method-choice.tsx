import { useMemo } from "react";
import { sourceOf } from "../data/book.ts";
import { useWords } from "../i18n/words-context.tsx";
import { mostDisputedCell, type RankedValue, valueChoice } from "../series/value-choice.ts";
import { useLoadedData } from "./dataset-provider.tsx";
import { factText } from "./fact-text.ts";
import { SourceLine } from "./source-line.tsx";

const rules = ["caveat", "publisher", "confidence", "rounding", "published"] as const;

/** The rule by which one of several published values is shown, and a figure on which it can be watched. */
export function MethodChoice() {
  const { book } = useLoadedData();
  const words = useWords();
  const values = useMemo(() => {
    const cell = mostDisputedCell(book);
    return cell ? valueChoice(book, cell) : [];
  }, [book]);
  const [shown] = values;
  return (
    <>
      <p>{words.t("method.choice.intro")}</p>
      <ol className="method-rules">
        {rules.map((rule) => (
          <li key={rule}>{words.t(`method.choice.rule.${rule}`)}</li>
        ))}
      </ol>
      <p>{words.t("method.choice.kinds")}</p>
      {shown && (
        <div className="method-table">
          <table className="stacked-table">
            <caption>{words.t("method.choice.example", factText(shown.fact, words))}</caption>
            <thead>
              <tr>
                <th scope="col">{words.t("method.choice.value")}</th>
                <th scope="col">{words.t("method.choice.printed")}</th>
                <th scope="col">{words.t("source.label")}</th>
                <th scope="col">{words.t("method.choice.why")}</th>
              </tr>
            </thead>
            <tbody>
              {values.map((value) => (
                <tr
                  key={`${value.fact.source} ${value.fact.usdBn}`}
                  className={value === shown ? "is-shown" : undefined}
                >
                  <th scope="row">{words.exact(value.fact.usdBn)}</th>
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
      ? words.t("method.why.caveat", { caveat: words.t(`caveat.${why.caveat}`) })
      : words.t(`method.why.${why.rule}`);
  }
}
