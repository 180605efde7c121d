import { changeOf } from "../data/figures/change-figure.ts";
import { centralAsia } from "../data/countries.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import { totalOf } from "../data/figures/figure.ts";
import type { EventTitle } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { yearsAround } from "../series/summit-pair.ts";
import { useBounds, useView } from "../view/use-view.ts";
import { useBook } from "../shell/dataset-provider.tsx";
import { FigureButton } from "../figures/figure-button.tsx";

/** What trade stood at before a summit and before the next one: figures beside each other, not cause and effect. */
export function SummitTrade({ summit }: { readonly summit: EventTitle }) {
  const { view, setView } = useView();
  const book = useBook();
  const i18n = useI18n();
  const years = yearsAround(book, summit, useBounds().last);
  if (!years) return null;
  const { before, after, next } = years;
  const [from, to] = [before, after].map((year) => totalOf(book, "china", centralAsia, year, "total").figure);
  const change = from && to ? changeOf(from, to) : null;
  const isShown = view.year === after && view.compare === before;
  return (
    <>
      <p className="event-label">{i18n.t("summit.trade")}</p>
      <dl className="summit-trade">
        <Row label={i18n.t("summit.before", { year: before })} figure={from ?? null} />
        <Row label={i18n.t(next ? "summit.before-next" : "summit.latest", { year: after })} figure={to ?? null} />
      </dl>
      <p>
        {change && (
          <>
            {i18n.t("summit.change")} <FigureButton figure={change}>{i18n.signedPercent(change.value)}</FigureButton>
            .{" "}
          </>
        )}
        {i18n.t("summit.note")}
      </p>
      <button
        type="button"
        className="summit-show"
        aria-pressed={isShown}
        onClick={() => setView({ year: after, compare: before })}
      >
        {i18n.t("summit.show", { before, after })}
      </button>
    </>
  );
}

function Row({ label, figure }: { readonly label: string; readonly figure: Figure | null }) {
  const i18n = useI18n();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {figure ? <FigureButton figure={figure}>{i18n.usd(figure.value)}</FigureButton> : i18n.t("table.missing")}
      </dd>
    </div>
  );
}
