import type { Project } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useTextLang } from "../shell/dataset-provider.tsx";

/** Loans and grants as AidData has them, each with its record, and under AidData's name. */
export function ProjectFinancing({ financing }: Pick<Project, "financing">) {
  const i18n = useI18n();
  const textLang = useTextLang();
  if (financing.length === 0) return null;
  return (
    <>
      <p className="event-label">{i18n.t("project.financing")}</p>
      <ul className="source-list">
        {financing.map(({ lender, kind, part, amount, year, aidData, suspended }) => (
          <li key={`${aidData} ${year} ${amount.value}`}>
            {i18n.t("project.loan", {
              lender,
              kind,
              amount: i18n.exact(amount.value),
              currency: amount.currency,
              year,
              suspended: suspended ? "yes" : "no",
            })}
            {part !== undefined && <span lang={textLang(part)}> ({part})</span>}{" "}
            <a href={`https://china.aiddata.org/projects/${aidData}`} rel="noreferrer external">
              {i18n.t("project.record", { record: String(aidData) })}
            </a>
          </li>
        ))}
      </ul>
      <p className="project-attribution">{i18n.t("project.attribution")}</p>
    </>
  );
}
