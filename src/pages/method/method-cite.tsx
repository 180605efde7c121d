import { useI18n } from "../../i18n/i18n-context.tsx";
import { CiteButton } from "./cite-button.tsx";
import { dataFolder, useSite } from "../../shell/site.tsx";

/** How to name these pages and their data in a text, and where the data are. */
export function MethodCite() {
  const site = useSite();
  const i18n = useI18n();
  return (
    <>
      <p>{i18n.t("method.cite.how")}</p>
      <p>{i18n.t("method.cite.version", { version: site.datasetVersion })}</p>
      <p className="method-actions">
        <CiteButton title={i18n.t("method.cite.dataset")} />
        <a href={`${dataFolder(site)}datapackage.json`}>{i18n.t("method.cite.package")}</a>
        <a href={`${site.root}data/versions.json`}>{i18n.t("method.cite.versions")}</a>
      </p>
    </>
  );
}
