import type { MessageKey } from "../i18n/i18n.ts";
import { useI18n } from "../i18n/i18n-context.tsx";

/** The sections of a long page, to jump to. */
export function ContentsList({
  sections,
}: {
  readonly sections: ReadonlyArray<{ readonly id: string; readonly title: MessageKey }>;
}) {
  const i18n = useI18n();
  return (
    <nav className="method-contents" aria-labelledby="contents">
      <p id="contents">{i18n.t("method.contents")}</p>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{i18n.t(title)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
