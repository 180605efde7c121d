import { useMemo } from "react";
import type { Figure } from "../data/figure.ts";
import { useWords } from "../i18n/words-context.tsx";
import { statusExamples } from "../series/status-examples.ts";
import { useLoadedData } from "./dataset-provider.tsx";
import { equationText } from "./figure-equation.ts";
import { FigureOrigin } from "./figure-origin.tsx";

const statuses = ["published", "derived", "implied", "unallocated"] as const;

/** The four kinds of figure, each with the newest of its kind and all that stands behind it. */
export function MethodStatus() {
  const { book } = useLoadedData();
  const words = useWords();
  const examples = useMemo(() => statusExamples(book), [book]);
  return (
    <>
      <p>{words.t("method.status.intro")}</p>
      <div className="method-statuses">
        {statuses.map((status) => {
          const example = examples.get(status);
          return (
            <section key={status} aria-labelledby={`status_${status}`}>
              <h3 id={`status_${status}`}>
                <span className={`swatch is-${status}`} aria-hidden="true" />
                {words.t(`status.${status}`)}
              </h3>
              <p>{words.t(`method.status.${status}`)}</p>
              {example && <StatusExample figure={example} />}
            </section>
          );
        })}
      </div>
      <p>{words.t("method.status.rest")}</p>
    </>
  );
}

/** A published figure in full; of a computed one the sum, with all that stands behind it on demand. */
function StatusExample({ figure }: { readonly figure: Figure }) {
  const words = useWords();
  const equation = equationText(figure, words);
  if (equation === null) return <FigureOrigin figure={figure} />;
  return (
    <div className="figure-origin">
      <p className="figure-name">
        {words.t("figure.name", {
          country: words.country(figure.country),
          flow: words.t(`flow.${figure.flow}`),
          period: words.period(figure.period),
          ledger: words.t(`ledger.${figure.ledger}`),
        })}
      </p>
      <p className="figure-value">
        <strong>{equation}</strong>
      </p>
      <details>
        <summary>{words.t("method.status.behind")}</summary>
        <FigureOrigin figure={figure} nested />
      </details>
    </div>
  );
}
