import { useI18n } from "../i18n/i18n-context.tsx";
import { useView } from "../view/use-view.ts";
import { layers, usualLayers } from "../view/view.ts";
import { ProjectLayers } from "../projects/project-layers.tsx";

/** What the map shows above the land. */
export function MapLayers() {
  const { view, setView } = useView();
  const i18n = useI18n();
  return (
    <fieldset className="map-layers">
      <legend className="visually-hidden">{i18n.t("filter.layers")}</legend>
      {usualLayers.map((layer) => (
        <label key={layer}>
          <input
            type="checkbox"
            checked={view.layers.includes(layer)}
            onChange={(change) =>
              setView({
                layers: layers.filter((name) => (name === layer ? change.target.checked : view.layers.includes(name))),
              })
            }
          />
          {i18n.t(`layer.${layer}`)}
        </label>
      ))}
      <ProjectLayers />
    </fieldset>
  );
}
