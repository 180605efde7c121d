import { useWords } from "../i18n/words-context.tsx";
import { useView } from "../view/use-view.ts";
import { layers, usualLayers } from "../view/view.ts";
import { ProjectLayers } from "./project-layers.tsx";

/** What the map shows above the land. */
export function MapLayers() {
  const { view, setView } = useView();
  const words = useWords();
  return (
    <fieldset className="map-layers">
      <legend className="visually-hidden">{words.t("filter.layers")}</legend>
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
          {words.t(`layer.${layer}`)}
        </label>
      ))}
      <ProjectLayers />
    </fieldset>
  );
}
