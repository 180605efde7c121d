import { useMemo } from "react";
import { sourceOf } from "../../data/book.ts";
import { wholeFact } from "../../data/parts/whole-rows.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { mostDisputedCell, type RankedValue, valueChoice } from "./value-choice.ts";
import { useLoadedData } from "../../shell/dataset-provider.tsx";
import { DataTable } from "../../tables/data-table.tsx";
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
          <DataTable
            isStacked
            showsCaption
            caption={i18n.t("method.choice.example", factText(shown.fact, i18n))}
            columns={[
              i18n.t("method.choice.value"),
              i18n.t("method.choice.printed"),
              i18n.t("source.label"),
              i18n.t("method.choice.why"),
            ]}
            rows={values.map((value) => {
              const fact = wholeFact(value.fact);
              const source = sourceOf(book, fact.source);
              return {
                key: `${fact.source} ${fact.usdBn}`,
                className: value === shown ? "is-shown" : undefined,
                cells: [
                  { text: i18n.exact(fact.usdBn), value: fact.usdBn },
                  { text: fact.asPublished, shown: <q>{fact.asPublished}</q> },
                  { text: source.publisher, shown: <SourceLine source={source} /> },
                  { text: whyText(value) },
                ],
              };
            })}
          />
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
