import { useI18n } from "../../i18n/i18n-context.tsx";

const files = ["pptx", "svg", "png", "pdf", "csv", "xlsx", "json"] as const;

/** What each kind of file is good for, and what they all carry. */
export function DocsFiles() {
  const i18n = useI18n();
  return (
    <>
      <dl className="docs-files">
        {files.map((file) => (
          <div key={file}>
            <dt>{file === "pptx" ? "PowerPoint (.pptx)" : file.toUpperCase()}</dt>
            <dd>{i18n.t(`docs.files.${file}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{i18n.t("docs.files.all")}</p>
    </>
  );
}
