import { figureText } from "../charts/parts/marks/mark-attributes.ts";
import { sourceOf } from "../data/book.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import { sourcesOf } from "../data/figures/figure.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useBook } from "../shell/dataset-provider.tsx";
import { SourceLine } from "./source-line.tsx";

/** A figure's value, status and sources, short enough for a tooltip. */
export function FigureFacts({ figure }: { readonly figure: Figure }) {
  const book = useBook();
  const i18n = useI18n();
  const [first, ...more] = sourcesOf(figure);
  return (
    <div className="figure-facts">
      <p className="figure-value">
        <strong>{figureText(figure, i18n)}</strong>{" "}
        <span>
          {i18n.t(`ledger.${figure.ledger}`)} · {i18n.t(`status.${figure.status}`)}
          {figure.partial ? ` · ${i18n.period(figure.period)}` : ""}
        </span>
      </p>
      {figure.formula !== null && <p className="figure-formula">{i18n.t(`formula.${figure.formula}`)}</p>}
      {first !== undefined && (
        <p className="figure-source">
          <SourceLine source={sourceOf(book, first)} full={false} />
          {more.length > 0 && ` · ${i18n.t("source.more", { count: more.length })}`}
        </p>
      )}
    </div>
  );
}
