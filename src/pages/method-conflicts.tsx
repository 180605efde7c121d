import { useMemo } from "react";
import { sourceOf } from "../data/book.ts";
import { useWords } from "../i18n/words-context.tsx";
import { conflictsOf, notable } from "../series/conflicts.ts";
import { knownContradictions } from "../series/known-contradictions.ts";
import { ConflictTable } from "./conflict-table.tsx";
import { useLoadedData } from "./dataset-provider.tsx";
import { factText } from "./fact-text.ts";
import { SourceLine } from "./source-line.tsx";

/** Every figure of which different values were published, and the sums that do not add up. */
export function MethodConflicts() {
  const { book } = useLoadedData();
  const words = useWords();
  const { wide, narrow, kept } = useMemo(() => conflictsOf(book), [book]);
  const standing = useMemo(() => knownContradictions(book.dataset.trade), [book]);
  const groups = [
    {
      title: words.t("method.conflicts.wide", { percent: words.percent(notable), count: wide.length }),
      conflicts: wide,
    },
    { title: words.t("method.conflicts.narrow", { count: narrow.length }), conflicts: narrow },
    { title: words.t("method.conflicts.kept", { count: kept.length }), conflicts: kept },
  ];
  return (
    <>
      <p>
        {words.t("method.conflicts.intro", { all: book.cells.size, count: wide.length + narrow.length + kept.length })}
      </p>
      {groups.map(({ title, conflicts }) => (
        <details key={title} className="method-details" open={conflicts === wide}>
          <summary>{title}</summary>
          <ConflictTable conflicts={conflicts} book={book} caption={title} />
        </details>
      ))}
      <h3>{words.t("method.conflicts.standing")}</h3>
      <p>{words.t("method.conflicts.standing.note")}</p>
      <ul className="method-reasons">
        {standing.map(({ fact, reason }) => {
          const { what, period } = factText(fact, words);
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
