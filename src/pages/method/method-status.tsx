import { useMemo } from "react";
import type { Book } from "../../data/book.ts";
import { centralAsia } from "../../data/countries.ts";
import type { Figure, Status } from "../../data/figures/figure-type.ts";
import { figureOf, totalOf } from "../../data/figures/figure.ts";
import { yearsCovered } from "../../data/period.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useLoadedData } from "../../shell/dataset-provider.tsx";
import { equationText } from "../../figures/figure-equation.ts";
import { FigureOrigin } from "../../figures/figure-origin.tsx";

const statuses = ["published", "derived", "implied", "unallocated"] as const;

/** The four statuses of figures, each with its newest example and the example's provenance. */
export function MethodStatus() {
  const { book } = useLoadedData();
  const i18n = useI18n();
  const examples = useMemo(() => statusExamples(book), [book]);
  return (
    <>
      <p>{i18n.t("method.status.intro")}</p>
      <div className="method-statuses">
        {statuses.map((status) => {
          const example = examples.get(status);
          return (
            <section key={status} aria-labelledby={`status_${status}`}>
              <h3 id={`status_${status}`}>
                <span className={`swatch is-${status}`} aria-hidden="true" />
                {i18n.t(`status.${status}`)}
              </h3>
              <p>{i18n.t(`method.status.${status}`)}</p>
              {example && <StatusExample figure={example} />}
            </section>
          );
        })}
      </div>
      <p>{i18n.t("method.status.rest")}</p>
    </>
  );
}

/** A published figure in full; of a computed one the equation, with its provenance on demand. */
function StatusExample({ figure }: { readonly figure: Figure }) {
  const i18n = useI18n();
  const equation = equationText(figure, i18n);
  if (equation === null) return <FigureOrigin figure={figure} />;
  return (
    <div className="figure-origin">
      <p className="figure-name">
        {i18n.t("figure.name", {
          country: i18n.country(figure.country),
          flow: i18n.t(`flow.${figure.flow}`),
          period: i18n.period(figure.period),
          ledger: i18n.t(`ledger.${figure.ledger}`),
        })}
      </p>
      <p className="figure-value">
        <strong>{equation}</strong>
      </p>
      <details>
        <summary>{i18n.t("method.status.behind")}</summary>
        <FigureOrigin figure={figure} nested />
      </details>
    </div>
  );
}

/** The newest figure of each kind in China's books, on trade as a whole; a kind of which there is none is missing. */
export function statusExamples(book: Book): ReadonlyMap<Status, Figure> {
  const examples = new Map<Status, Figure>();
  const [first, last] = yearsCovered(book.dataset);
  for (let year = last; year >= first; year -= 1) {
    const { figure, unallocated } = totalOf(book, "china", centralAsia, year, "total");
    const ofCountries = centralAsia.map((country) => figureOf(book, "china", country, year, "total"));
    for (const one of [figure, ...ofCountries, unallocated]) {
      if (one && !examples.has(one.status)) examples.set(one.status, one);
    }
  }
  return examples;
}
