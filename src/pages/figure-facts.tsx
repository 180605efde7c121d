import { figureText } from "../charts/parts/mark-attributes.ts";
import { sourceOf } from "../data/book.ts";
import { type Figure, sourcesOf } from "../data/figure.ts";
import { useWords } from "../i18n/words-context.tsx";
import { useBook } from "./dataset-provider.tsx";
import { SourceLine } from "./source-line.tsx";

/** A figure's value, how it came about, and who says so, as short as a tooltip must be. */
export function FigureFacts({ figure }: { readonly figure: Figure }) {
  const book = useBook();
  const words = useWords();
  const [first, ...more] = sourcesOf(figure);
  return (
    <div className="figure-facts">
      <p className="figure-value">
        <strong>{figureText(figure, words)}</strong>{" "}
        <span>
          {words.t(`ledger.${figure.ledger}`)} · {words.t(`status.${figure.status}`)}
          {figure.partial ? ` · ${words.period(figure.period)}` : ""}
        </span>
      </p>
      {figure.formula !== null && <p className="figure-formula">{words.t(`formula.${figure.formula}`)}</p>}
      {first !== undefined && (
        <p className="figure-source">
          <SourceLine source={sourceOf(book, first)} full={false} />
          {more.length > 0 && ` · ${words.t("source.more", { count: more.length })}`}
        </p>
      )}
    </div>
  );
}
