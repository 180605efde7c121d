import { useMemo, Fragment } from "react";
import { figureText } from "../../charts/parts/marks/mark-attributes.ts";
import { sourceOf, type Book } from "../../data/book.ts";
import type { Mirror } from "../../data/figures/mirror.ts";
import type { MessageKey } from "../../i18n/i18n.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { widestGap, gapPatterns } from "./gap-pattern.ts";
import { useLoadedData } from "../../shell/dataset-provider.tsx";
import { FigureButton } from "../../figures/figure-button.tsx";
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
  const what = i18n.t("sources.flow.china", { flow: "export", country: i18n.country(country) });
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
      <table className="pattern-table stacked-table">
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {i18n.t("table.country")}
            </th>
            {directions.map((flow) => (
              <th key={flow} colSpan={3} scope="colgroup">
                {i18n.t("method.ledgers.direction", { flow })}
              </th>
            ))}
          </tr>
          <tr>
            {directions.map((flow) => (
              <Fragment key={flow}>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {i18n.t(`method.ledgers.${column}`)}
                  </th>
                ))}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {patterns.map((pattern) => (
            <tr key={pattern.country}>
              <th scope="row">{i18n.country(pattern.country)}</th>
              {directions.map((flow) => {
                const direction = pattern[flow];
                if (!direction) {
                  return (
                    <td key={flow} colSpan={3} data-label={i18n.t("method.ledgers.direction", { flow })}>
                      {i18n.t("method.ledgers.none")}
                    </td>
                  );
                }
                const { median, larger, years, newest } = direction;
                return (
                  <Fragment key={flow}>
                    <td data-label={labelOf(flow, "median")}>
                      {i18n.t("unit.ratio.value", { value: i18n.number(median) })}
                    </td>
                    <td data-label={labelOf(flow, "larger")}>{i18n.t("method.ledgers.years", { larger, years })}</td>
                    <td data-label={labelOf(flow, "newest")}>
                      <FigureButton figure={newest}>{figureText(newest, i18n)}</FigureButton>{" "}
                      <span className="pattern-year">{newest.period}</span>
                    </td>
                  </Fragment>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  /** Where rows are blocks, and the heads of the columns are not shown. */
  function labelOf(flow: (typeof directions)[number], column: (typeof columns)[number]): string {
    return `${i18n.t("method.ledgers.direction", { flow })}, ${i18n.t(`method.ledgers.${column}`)}`;
  }
}
