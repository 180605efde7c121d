import "./projects.css";
import { projectStatuses } from "../data/categories.ts";
import { LayerSample, StatusSample } from "../charts/map/projects/project-samples.tsx";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useView } from "../view/use-view.ts";
import { layers, projectLayers } from "../view/view.ts";
import { pageMedium } from "../charts/parts/medium.ts";

/** Which projects the map shows: by layer and by status, each beside a sample of its style. */
export function ProjectChoice() {
  const { view, setView } = useView();
  const i18n = useI18n();
  return (
    <>
      <fieldset>
        <legend>{i18n.t("choice.layers")}</legend>
        {projectLayers.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              value={layer}
              checked={view.layers.includes(layer)}
              onChange={({ target }) =>
                setView({
                  layers: layers.filter((name) => (name === layer ? target.checked : view.layers.includes(name))),
                })
              }
            />
            <span className="project-swatch">
              <LayerSample medium={pageMedium} layer={layer} />
            </span>
            {i18n.t(`project.layer.${layer}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{i18n.t("project.status-filter")}</legend>
        {projectStatuses.map((status) => {
          const checked = view.status.includes(status);
          return (
            <label key={status}>
              <input
                type="checkbox"
                value={status}
                checked={checked}
                // The last one stays: without any state there would be nothing to draw.
                disabled={checked && view.status.length === 1}
                onChange={({ target }) =>
                  setView({
                    status: projectStatuses.filter((name) =>
                      name === status ? target.checked : view.status.includes(name),
                    ),
                  })
                }
              />
              <span className="project-swatch">
                <StatusSample medium={pageMedium} status={status} />
              </span>
              {i18n.t(`project.status.${status}`)}
            </label>
          );
        })}
      </fieldset>
    </>
  );
}
