import "../../tables/data-table.css";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { plainHref, useSite } from "../../shell/site.tsx";
import { type ChangeColumn, changeColumns, type ChangeSort } from "../../view/view.ts";
import type { ChangeText } from "./change-text.ts";
import { nextSort } from "./sorted-changes.ts";
import { SortHead } from "../../tables/sort-head.tsx";
import type { Direction } from "../../tables/sorting.ts";

/** The differences of two versions, a row each; its heads sort it. */
export function ChangesTable({
  texts,
  sort,
  caption,
  onSort,
}: {
  readonly texts: readonly ChangeText[];
  readonly sort: ChangeSort;
  readonly caption: string;
  readonly onSort: (sort: ChangeSort) => void;
}) {
  const i18n = useI18n();
  return (
    <table className="changes-table data-table stacked-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {changeColumns.map((column) => (
            <SortHead
              key={column}
              name={i18n.t(`changes.column.${column}`)}
              direction={directionOf(sort, column)}
              onSort={() => onSort(nextSort(sort, column))}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {texts.map((text) => (
          <ChangeRow key={text.index} text={text} />
        ))}
      </tbody>
    </table>
  );
}

function ChangeRow({ text }: { readonly text: ChangeText }) {
  const i18n = useI18n();
  const { change, name, language, why, note, sources } = text;
  return (
    <tr className={`is-${change.kind}`}>
      <td>
        <span className="badge">{i18n.t(`changes.kind.${change.kind}`)}</span> <code>{change.table}</code>
      </td>
      <th scope="row" lang={language ?? undefined}>
        {name}
      </th>
      <FieldsCell text={text} side="before" />
      <FieldsCell text={text} side="after" />
      <td data-label={i18n.t("changes.column.why")}>
        {why}
        {note !== null && (
          <p className="changes-note" lang="en">
            {note}
          </p>
        )}
      </td>
      <td data-label={i18n.t("changes.column.source")}>
        <SourceLinks sources={sources} isLost={change.kind === "removed"} />
      </td>
    </tr>
  );
}

/** What the changed fields held before, or hold now. */
function FieldsCell({ text, side }: { readonly text: ChangeText; readonly side: "before" | "after" }) {
  const i18n = useI18n();
  return (
    <td data-label={i18n.t(`changes.column.${side}`)}>
      {text.fields.map(({ field, ...values }) => (
        <p key={field ?? ""} lang={field === null ? undefined : "en"}>
          {field !== null && values[side] !== null && <code>{field}</code>} {values[side] ?? "–"}
        </p>
      ))}
    </td>
  );
}

/** Sources of a row that is gone may have gone with it. */
function SourceLinks({ sources, isLost }: { readonly sources: ChangeText["sources"]; readonly isLost: boolean }) {
  const site = useSite();
  return sources.map(({ id, publisher }) => (
    <p key={id}>{isLost ? publisher : <a href={`${plainHref(site, "sources/")}#${id}`}>{publisher}</a>}</p>
  ));
}

function directionOf(sort: ChangeSort, column: ChangeColumn): Direction | null {
  if (sort === column) return "ascending";
  return sort === `-${column}` ? "descending" : null;
}
