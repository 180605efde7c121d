import { useWords } from "../../i18n/words-context.tsx";

const files = ["pptx", "svg", "png", "pdf", "csv", "xlsx", "json"] as const;

/** What each kind of file is good for, and what they all carry. */
export function DocsFiles() {
  const words = useWords();
  return (
    <>
      <dl className="docs-files">
        {files.map((file) => (
          <div key={file}>
            <dt>{file === "pptx" ? "PowerPoint (.pptx)" : file.toUpperCase()}</dt>
            <dd>{words.t(`docs.files.${file}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{words.t("docs.files.all")}</p>
    </>
  );
}
