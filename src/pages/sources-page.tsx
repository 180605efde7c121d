import { useWords } from "../i18n/words-context.tsx";
import { useBook } from "./dataset-provider.tsx";
import { SourceLine } from "./source-line.tsx";

export function SourcesPage() {
  const { dataset } = useBook();
  const words = useWords();
  return (
    <>
      <h1>{words.t("page.sources.title")}</h1>
      <ul>
        {dataset.sources.map((source) => (
          <li key={source.id} id={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}
