import { sourceOf } from "../../data/book.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { DataReach } from "../../shell/release/data-reach.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import { publisherNames } from "../../series/credit.ts";
import { SourceLine } from "../../figures/source-line.tsx";

/** Publishers that are named on the slide itself. */
const named = 3;

/** Sources of a slide, by id: the first publishers in one line, every source on demand. */
export function SlideSources({ sources: ids }: { readonly sources: readonly string[] }) {
  const book = useBook();
  const i18n = useI18n();
  const sources = ids.map((id) => sourceOf(book, id));
  const publishers = publisherNames(sources);
  const more = publishers.length - named;
  return (
    <details className="slide-sources">
      <summary>
        {i18n.t("source.label")}: {publishers.slice(0, named).join("; ")}
        {more > 0 && ` ${i18n.t("present.publishers-more", { count: more })}`}
      </summary>
      <ul className="source-list">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
      <DataReach />
    </details>
  );
}
