import { changeOf } from "../data/change-figure.ts";
import { centralAsia } from "../data/countries.ts";
import { type Figure, totalOf } from "../data/figure.ts";
import type { LedgerEvent } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import { yearsAround } from "../series/summit-pair.ts";
import { useBounds, useView } from "../view/use-view.ts";
import { useBook } from "./dataset-provider.tsx";
import { FigureButton } from "./figure-button.tsx";

/** What trade stood at before a summit and before the next one: figures beside each other, not cause and effect. */
export function SummitTrade({ summit }: { readonly summit: LedgerEvent }) {
  const { view, setView } = useView();
  const book = useBook();
  const words = useWords();
  const years = yearsAround(book, summit, useBounds().last);
  if (!years) return null;
  const { before, after, next } = years;
  const [from, to] = [before, after].map((year) => totalOf(book, "china", centralAsia, year, "total").figure);
  const change = from && to ? changeOf(from, to) : null;
  const isShown = view.year === after && view.compare === before;
  return (
    <>
      <p className="event-label">{words.t("summit.trade")}</p>
      <dl className="summit-trade">
        <Row label={words.t("summit.before", { year: before })} figure={from ?? null} />
        <Row label={words.t(next ? "summit.before-next" : "summit.latest", { year: after })} figure={to ?? null} />
      </dl>
      <p>
        {change && (
          <>
            {words.t("summit.change")} <FigureButton figure={change}>{words.signedPercent(change.value)}</FigureButton>
            .{" "}
          </>
        )}
        {words.t("summit.note")}
      </p>
      <button
        type="button"
        className="summit-show"
        aria-pressed={isShown}
        onClick={() => setView({ year: after, compare: before })}
      >
        {words.t("summit.show", { before, after })}
      </button>
    </>
  );
}

function Row({ label, figure }: { readonly label: string; readonly figure: Figure | null }) {
  const words = useWords();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {figure ? (
          <FigureButton figure={figure}>{words.t("amount.chart", { amount: words.number(figure.value) })}</FigureButton>
        ) : (
          words.t("table.missing")
        )}
      </dd>
    </div>
  );
}
