import { sourceOf } from "../../data/book.ts";
import type { Partner } from "../../data/countries.ts";
import type { Project } from "../../data/schema/schema.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBook, useTextLang } from "../../shell/dataset-provider.tsx";
import { projectFacts } from "../../projects/project-facts.ts";
import { SourceLine } from "../../figures/source-line.tsx";

/** Chinese projects in a country, by kind, with years, size, cost and sources. */
export function CountryProjects({ country }: { readonly country: Partner }) {
  const book = useBook();
  const i18n = useI18n();
  const textLang = useTextLang();
  const projects = book.dataset.projects
    .filter((project) => project.countries.includes(country))
    .toSorted((a, b) => a.tier - b.tier || (begun(a) ?? 9999) - (begun(b) ?? 9999));
  return (
    <section aria-labelledby="country-projects">
      <h2 id="country-projects">{i18n.t("country.projects", { count: projects.length })}</h2>
      <ul className="country-projects">
        {projects.map((project) => (
          <li key={project.id} id={project.id} className={`is-tier-${project.tier}`}>
            <p className="project-kind">
              {i18n.t(`project.kind.${project.kind}`)} · {i18n.t(`project.status.${project.status}`)}
            </p>
            <h3 lang={textLang(project.name)}>{project.name}</h3>
            <p lang={textLang(project.summary)}>{project.summary}</p>
            <p className="project-facts">{projectFacts(project, i18n).join(" · ")}</p>
            <details>
              <summary>{i18n.t("source.count", { count: project.sources.length })}</summary>
              <ul className="source-list">
                {project.sources.map((id) => (
                  <li key={id}>
                    <SourceLine source={sourceOf(book, id)} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <p className="chart-notes">{i18n.t("project.attribution")}</p>
    </section>
  );
}

function begun({ opened, started }: Project): number | null {
  return opened ?? started;
}
