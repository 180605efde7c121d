import { useI18n } from "../../i18n/i18n-context.tsx";
import { dataFolder, useSite } from "../../shell/site.tsx";
import { useState } from "react";
import { onDemand } from "../../shell/on-demand.tsx";

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
        <a href={`${dataFolder(site)}borders.geojson`}>{i18n.t("method.cite.borders")}</a>
        <a href={`${site.root}data/versions.json`}>{i18n.t("method.cite.versions")}</a>
      </p>
      <p>{i18n.t("method.cite.import")}</p>
    </>
  );
}

const CiteDialog = onDemand(async () => (await import("./cite-dialog.tsx")).loadCiteDialog());

/** Opens the citation of a page; what it needs is fetched only then. */
function CiteButton({ title }: { readonly title: string }) {
  const i18n = useI18n();
  /** When it was asked for, or 0. */
  const [asked, setAsked] = useState(0);
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={(event) => setAsked(event.timeStamp)}>
        {i18n.t("action.cite")}
      </button>
      {asked > 0 && <CiteDialog key={asked} title={title} onClose={() => setAsked(0)} />}
    </>
  );
}
