import { useMemo } from "react";
import { sourceOf } from "../../data/book.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { conflictsOf, notable } from "./conflicts.ts";
import { knownContradictions } from "./known-contradictions.ts";
import { ConflictTable } from "./conflict-table.tsx";
import { useLoadedData } from "../../shell/dataset-provider.tsx";
import { factText } from "../../figures/fact-text.ts";
import { SourceLine } from "../../figures/source-line.tsx";

/** Every figure of which different values were published, and the sums that do not add up. */
export function MethodConflicts() {
  const { book } = useLoadedData();
  const i18n = useI18n();
  const { wide, narrow, saved } = useMemo(() => conflictsOf(book), [book]);
  const rank = useMemo(() => knownContradictions(book.dataset.trade), [book]);
  const groups = [
    {
      title: i18n.t("method.conflicts.wide", { percent: i18n.percent(notable), count: wide.length }),
      conflicts: wide,
    },
    { title: i18n.t("method.conflicts.narrow", { count: narrow.length }), conflicts: narrow },
    { title: i18n.t("method.conflicts.kept", { count: saved.length }), conflicts: saved },
  ];
  return (
    <>
      <p>
        {i18n.t("method.conflicts.intro", { all: book.cells.size, count: wide.length + narrow.length + saved.length })}
      </p>
      {groups.map(({ title, conflicts }) => (
        <details key={title} className="method-details" open={conflicts === wide}>
          <summary>{title}</summary>
          <ConflictTable conflicts={conflicts} book={book} caption={title} />
        </details>
      ))}
      <h3>{i18n.t("method.conflicts.standing")}</h3>
      <p>{i18n.t("method.conflicts.standing.note")}</p>
      <ul className="method-reasons">
        {rank.map(({ fact, reason }) => {
          const { what, period } = factText(fact, i18n);
          return (
            <li key={reason}>
              <p>
                <strong>
                  {what}, {period}
                </strong>
                <br />
                <span lang="en">{reason}</span>
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
