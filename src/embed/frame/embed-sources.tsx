import { type Book, sourceOf } from "../../data/book.ts";
import type { Figure } from "../../data/figures/figure-type.ts";
import { creditedSources, publisherNames } from "../../series/credit.ts";
import type { I18n } from "../../i18n/i18n.ts";

/** Publishers named before the rest is only counted. */
const named = 3;

/** What a framed chart rests on, in a line: those first on whom most of it rests. */
export function EmbedSources({
  book,
  i18n,
  ids,
  figures,
}: {
  readonly book: Book;
  readonly i18n: I18n;
  readonly ids: readonly string[];
  readonly figures: readonly Figure[];
}) {
  const sources = creditedSources(
    ids.map((id) => sourceOf(book, id)),
    figures,
  );
  const most = publisherNames(sources).slice(0, named);
  const rest = sources.filter((source) => !most.includes(publisherNames([source])[0] ?? "")).length;
  if (most.length === 0) return null;
  return (
    <p className="embed-sources">
      {i18n.t("source.label")}: {most.join(" · ")}
      {rest > 0 && ` · ${i18n.t("source.more", { count: rest })}`}
    </p>
  );
}
