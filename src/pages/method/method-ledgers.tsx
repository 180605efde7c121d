import { useMemo } from "react";
import { figureText } from "../../charts/parts/marks/mark-attributes.ts";
import { sourceOf, type Book } from "../../data/book.ts";
import type { Mirror } from "../../data/figures/mirror.ts";
import type { MessageKey } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { type GapPattern, widestGap, gapPatterns } from "./gap-pattern.ts";
import { useLoadedData } from "../../shell/dataset-provider.tsx";
import { FigureButton } from "../../figures/figure-button.tsx";
import { type DataCell, DataTable } from "../../tables/data-table.tsx";
import { FigureCard } from "../../figures/figure-card.tsx";
import { SourceLine } from "../../figures/source-line.tsx";

const readings = ["freight", "time", "currency", "rest", "uzb"] as const;

/** Why two official figures of the same trade differ: what sources say, then what we read from the figures. */
export function MethodLedgers() {
  const { book } = useLoadedData();
  const i18n = useI18n();
  const widest = useMemo(() => widestGap(book), [book]);
  const said = book.dataset.reasons.filter(({ own }) => !own);
  return (
    <>
      <p>{i18n.t("method.ledgers.twice")}</p>
      {widest && <WidestGap mirror={widest} />}
      <h3>{i18n.t("method.ledgers.sources")}</h3>
      <ul className="method-reasons">
        {said.map((reason) => (
          <li key={reason.id}>
            {/* Every reason has its message, which a test makes sure of. */}
            <p>{i18n.t(`reason.${reason.id}` as MessageKey)}</p>
            <ul className="source-list">
              {reason.sources.map((id) => (
                <li key={id}>
                  <SourceLine source={sourceOf(book, id)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <h3>{i18n.t("method.ledgers.pattern")}</h3>
      <p>{i18n.t("method.ledgers.pattern.intro")}</p>
      <GapPatternTable book={book} />
      <div className="method-own">
        <p>
          <strong>{i18n.t("why.own")}</strong>
        </p>
        <ul>
          {readings.map((reading) => (
            <li key={reading}>{i18n.t(`method.ledgers.read.${reading}`)}</li>
          ))}
        </ul>
      </div>
      <FigureCard />
    </>
  );
}

function WidestGap({ mirror: { country, year, china, partner, ratio } }: { readonly mirror: Mirror }) {
  const i18n = useI18n();
  if (!china || !partner || !ratio) return null;
  const what = i18n.t("sources.flow.china", { flow: "total", country: i18n.country(country) });
  return (
    <>
      <h3>{i18n.t("method.ledgers.example", { what, year })}</h3>
      <dl className="method-gap">
        {[
          { name: i18n.t("ledger.china"), figure: china },
          { name: i18n.t("method.ledgers.own", { country: i18n.country(country) }), figure: partner },
          { name: i18n.t("method.ledgers.ratio"), figure: ratio },
        ].map(({ name, figure }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <FigureButton figure={figure}>{figureText(figure, i18n)}</FigureButton>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const directions = ["export", "import"] as const;
const columns = ["median", "larger", "newest"] as const;

/** How the two ledgers differ by flow: one row a country, each flow over all years. */
function GapPatternTable({ book }: { readonly book: Book }) {
  const i18n = useI18n();
  const patterns = useMemo(() => gapPatterns(book), [book]);
  return (
    <div className="method-table">
      <DataTable
        className="pattern-table"
        isStacked
        caption={i18n.t("method.ledgers.pattern")}
        groups={directions.map((flow) => ({
          name: i18n.t("method.ledgers.direction", { flow }),
          columns: columns.length,
        }))}
        columns={[
          i18n.t("table.country"),
          ...directions.flatMap(() => columns.map((column) => i18n.t(`method.ledgers.${column}`))),
        ]}
        rows={patterns.map((pattern) => ({
          key: pattern.country,
          cells: [{ text: i18n.country(pattern.country) }, ...directions.flatMap((flow) => cellsOf(pattern[flow]))],
        }))}
      />
    </div>
  );

  function cellsOf(direction: GapPattern["export"]): readonly DataCell[] {
    if (!direction) return columns.map((_, index) => ({ text: index === 0 ? i18n.t("method.ledgers.none") : "–" }));
    const { median, larger, years, newest } = direction;
    return [
      { text: i18n.t("unit.ratio.value", { value: i18n.number(median) }), value: median },
      { text: i18n.t("method.ledgers.years", { larger, years }), order: larger / years },
      {
        text: `${figureText(newest, i18n)} (${newest.period})`,
        value: newest.value,
        shown: (
          <>
            <FigureButton figure={newest}>{figureText(newest, i18n)}</FigureButton>{" "}
            <span className="pattern-year">{newest.period}</span>
          </>
        ),
      },
    ];
  }
}
