import { useWords } from "../i18n/words-context.tsx";
import { CiteButton } from "./cite-button.tsx";
import { dataFolder, useSite } from "./site.tsx";

/** How to name these pages and their data in a text, and where the data are. */
export function MethodCite() {
  const site = useSite();
  const words = useWords();
  return (
    <>
      <p>{words.t("method.cite.how")}</p>
      <p>{words.t("method.cite.version", { version: site.datasetVersion })}</p>
      <p className="method-actions">
        <CiteButton title={words.t("method.cite.dataset")} />
        <a href={`${dataFolder(site)}datapackage.json`}>{words.t("method.cite.package")}</a>
        <a href={`${site.root}data/versions.json`}>{words.t("method.cite.versions")}</a>
      </p>
    </>
  );
}
