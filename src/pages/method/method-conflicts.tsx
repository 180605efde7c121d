import { useMemo } from "react";
import { sourceOf, type Book } from "../../data/book.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { conflictsOf, notable, type Conflict, knownContradictions } from "./conflicts.ts";
import { useLoadedData } from "../../shell/dataset-provider.tsx";
import type { I18n } from "../../i18n/i18n.ts";
import { DataTable } from "../../tables/data-table.tsx";
import { factText } from "../../figures/fact-text.ts";
import { SourceLine } from "../../figures/source-line.tsx";
import type { TradeAmount } from "../../data/schema/schema.ts";
import { plainHref, useSite } from "../../shell/site.tsx";

/** Every figure of which different values were published, and the sums that do not add up. */
export function MethodConflicts() {
  const { book } = useLoadedData();
  const i18n = useI18n();
  const { wide, narrow, caveatOnly } = useMemo(() => conflictsOf(book), [book]);
  const contradictions = useMemo(() => knownContradictions(book.dataset.trade), [book]);
  const groups = [
    {
      title: i18n.t("method.conflicts.wide", { percent: i18n.percent(notable), count: wide.length }),
      conflicts: wide,
    },
    { title: i18n.t("method.conflicts.narrow", { count: narrow.length }), conflicts: narrow },
    { title: i18n.t("method.conflicts.caveat-only", { count: caveatOnly.length }), conflicts: caveatOnly },
  ];
  return (
    <>
      <p>
        {i18n.t("method.conflicts.intro", {
          all: book.cells.size,
          count: wide.length + narrow.length + caveatOnly.length,
        })}
      </p>
      {groups.map(({ title, conflicts }) => (
        <details key={title} className="method-details" open={conflicts === wide}>
          <summary>{title}</summary>
          <ConflictTable conflicts={conflicts} book={book} caption={title} />
        </details>
      ))}
      <h3>{i18n.t("method.conflicts.open")}</h3>
      <p>{i18n.t("method.conflicts.open.note")}</p>
      <ul className="method-reasons">
        {contradictions.map(({ fact, told }) => {
          const { what, period } = factText(fact, i18n);
          return (
            <li key={told}>
              <p>
                <strong>
                  {what}, {period}
                </strong>
                <br />
                {i18n.t(`method.exception.${told}`)}
              </p>
              <p className="source-list">
                <SourceLine source={sourceOf(book, fact.source)} />
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Figures with all their published values, the one shown first, each with whose it is. */
function ConflictTable({
  conflicts,
  book,
  caption,
}: {
  readonly conflicts: readonly Conflict[];
  readonly book: Book;
  readonly caption: string;
}) {
  const i18n = useI18n();
  const rows = conflicts.flatMap(({ facts: [shown, ...others], spread }) => {
    if (!shown) return [];
    const { what, period } = factText(shown, i18n);
    return {
      key: `${shown.reporter} ${shown.partner} ${shown.period} ${shown.flow}`,
      cells: [
        { text: `${what}, ${period}` },
        { text: valueText(shown, book, i18n), order: shown.usdBn, shown: <Value fact={shown} book={book} /> },
        {
          text: others.map((fact) => valueText(fact, book, i18n)).join("; "),
          order: others[0]?.usdBn ?? 0,
          shown: (
            <ul>
              {others.map((fact) => (
                <li key={`${fact.source} ${fact.usdBn}`}>
                  <Value fact={fact} book={book} />
                </li>
              ))}
            </ul>
          ),
        },
        { text: spread > 0 ? i18n.percent(spread) : "–", value: spread },
      ],
    };
  });
  return (
    <DataTable
      className="conflict-table"
      isStacked
      caption={caption}
      columns={[
        i18n.t("method.conflicts.what"),
        i18n.t("method.conflicts.shown"),
        i18n.t("method.conflicts.others"),
        i18n.t("method.conflicts.spread"),
      ]}
      rows={rows}
    />
  );
}

function valueText(fact: TradeAmount, book: Book, i18n: I18n): string {
  return `${i18n.exact(rounded(fact))} ${sourceOf(book, fact.source).publisher}`;
}

/** To the million dollars, up to which values are compared. */
function rounded({ usdBn }: TradeAmount): number {
  return Math.round(usdBn * 1000) / 1000;
}

function Value({ fact, book }: { readonly fact: TradeAmount; readonly book: Book }) {
  const i18n = useI18n();
  const site = useSite();
  const source = sourceOf(book, fact.source);
  return (
    <>
      <strong>{i18n.exact(rounded(fact))}</strong>{" "}
      <a href={`${plainHref(site, "sources/")}#${source.id}`}>{source.publisher}</a>
      {source.published !== null && <span className="source-date">, {i18n.date(source.published)}</span>}
      {fact.caveat !== undefined && (
        <>
          {" "}
          <span className="badge">{i18n.t(`caveat.${fact.caveat}`)}</span>
        </>
      )}
    </>
  );
}
