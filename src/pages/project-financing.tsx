import type { Project } from "../data/schema.ts";
import { useWords } from "../i18n/words-context.tsx";

/** Loans and grants as AidData has them, each with its record, and under AidData's name. */
export function ProjectFinancing({ financing }: Pick<Project, "financing">) {
  const words = useWords();
  if (financing.length === 0) return null;
  return (
    <>
      <p className="event-label">{words.t("project.financing")}</p>
      <ul className="source-list">
        {financing.map(({ lender, kind, part, amount, year, aidData, suspended }) => (
          <li key={`${aidData} ${year} ${amount.value}`}>
            {words.t("project.loan", {
              lender,
              kind,
              amount: words.exact(amount.value),
              currency: amount.currency,
              year,
              suspended: suspended ? "yes" : "no",
            })}
            {part !== undefined && <span lang="en"> ({part})</span>}{" "}
            <a href={`https://china.aiddata.org/projects/${aidData}`} rel="noreferrer external">
              {words.t("project.record", { record: String(aidData) })}
            </a>
          </li>
        ))}
      </ul>
      <p className="project-attribution">{words.t("project.attribution")}</p>
    </>
  );
}
