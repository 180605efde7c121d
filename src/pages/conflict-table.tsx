import { type Book, sourceOf } from "../data/book.ts";
import type { TradeFact } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";
import type { Conflict } from "../series/conflicts.ts";
import { factText } from "./fact-text.ts";
import { plainHref, useSite } from "./site.tsx";

/** Figures with all their published values, the one shown first, each with whose it is. */
export function ConflictTable({
  conflicts,
  book,
  caption,
}: {
  readonly conflicts: readonly Conflict[];
  readonly book: Book;
  readonly caption: string;
}) {
  const words = useWords();
  return (
    <table className="conflict-table stacked-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t("method.conflicts.what")}</th>
          <th scope="col">{words.t("method.conflicts.shown")}</th>
          <th scope="col">{words.t("method.conflicts.others")}</th>
          <th scope="col" className="is-number">
            {words.t("method.conflicts.spread")}
          </th>
        </tr>
      </thead>
      <tbody>
        {conflicts.map(({ facts: [shown, ...others], spread }) => {
          if (!shown) return null;
          const { what, period } = factText(shown, words);
          return (
            <tr key={`${shown.reporter} ${shown.partner} ${shown.period} ${shown.flow}`}>
              <th scope="row">
                {what}, {period}
              </th>
              <td data-label={words.t("method.conflicts.shown")}>
                <Value fact={shown} book={book} />
              </td>
              <td data-label={words.t("method.conflicts.others")}>
                <ul>
                  {others.map((fact) => (
                    <li key={`${fact.source} ${fact.usdBn}`}>
                      <Value fact={fact} book={book} />
                    </li>
                  ))}
                </ul>
              </td>
              <td className="is-number" data-label={words.t("method.conflicts.spread")}>
                {spread > 0 ? words.percent(spread) : "–"}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** To the million dollars, up to which values are compared. */
function Value({ fact, book }: { readonly fact: TradeFact; readonly book: Book }) {
  const words = useWords();
  const site = useSite();
  const source = sourceOf(book, fact.source);
  return (
    <>
      <strong>{words.exact(Math.round(fact.usdBn * 1000) / 1000)}</strong>{" "}
      <a href={`${plainHref(site, "sources/")}#${source.id}`}>{source.publisher}</a>
      {source.published !== null && <span className="source-date">, {words.date(source.published)}</span>}
      {fact.caveat !== undefined && (
        <>
          {" "}
          <span className="badge">{words.t(`caveat.${fact.caveat}`)}</span>
        </>
      )}
    </>
  );
}
