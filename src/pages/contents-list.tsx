import type { MessageKey } from "../i18n/words.ts";
import { useWords } from "../i18n/words-context.tsx";

/** The sections of a long page, to jump to. */
export function ContentsList({
  sections,
}: {
  readonly sections: ReadonlyArray<{ readonly id: string; readonly title: MessageKey }>;
}) {
  const words = useWords();
  return (
    <nav className="method-contents" aria-labelledby="contents">
      <p id="contents">{words.t("method.contents")}</p>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{words.t(title)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
