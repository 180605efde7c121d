import { useI18n } from "../i18n/i18n-context.tsx";
import { ProjectLayers } from "../projects/project-layers.tsx";
import { shapeOf } from "../series/shown-axis.ts";
import { Segmented } from "../ui/segmented.tsx";
import { useView } from "../view/use-view.ts";
import { axes, forms, layers, monthChoices, ranks, scales, shows, usualLayers, type View } from "../view/view.ts";

/** A choice of how charts are drawn, among the tools of the chart that it belongs to. */
function Choice<Name extends "form" | "axis" | "scale" | "show" | "rank" | "months">({
  name,
  values,
}: {
  readonly name: Name;
  readonly values: ReadonlyArray<View[Name]>;
}) {
  const { view, setView } = useView();
  const i18n = useI18n();
  return (
    <Segmented
      legend={i18n.t(`choice.${name}`)}
      options={values.map((value) => ({ value, label: i18n.t(`choice.${name}.${value}` as "choice.form.stack") }))}
      value={view[name]}
      onChange={(value) => setView({ [name]: value })}
    />
  );
}

/** Columns or lines; only in units that columns can stack. */
export function FormChoice() {
  const { unit } = useView().view;
  return shapeOf({ unit, form: "stack" }) === "columns" ? <Choice name="form" values={forms} /> : null;
}

/** A linear or a logarithmic axis; only for lines, and not for a balance, which may be negative. */
export function AxisChoice({ always = false }: { readonly always?: boolean }) {
  const { view } = useView();
  const hasLines = always || shapeOf(view) === "lines";
  return hasLines && view.flow !== "balance" ? <Choice name="axis" values={axes} /> : null;
}

/** One scale for all small charts, or one for each; only with several of them. */
export function ScaleChoice() {
  const { countries } = useView().view;
  return countries.length > 1 ? <Choice name="scale" values={scales} /> : null;
}

/** Whether the map's shades show values or changes. */
function ShowChoice() {
  const { layers } = useView().view;
  return layers.includes("trade") ? <Choice name="show" values={shows} /> : null;
}

/** By what countries are ranked; a change in US$ only where amounts are shown in it. */
export function RankChoice() {
  const { unit } = useView().view;
  return <Choice name="rank" values={ranks.filter((rank) => rank !== "difference" || unit === "usd")} />;
}

/** Whether months are added up from January on or stand alone. */
export function MonthsChoice() {
  return <Choice name="months" values={monthChoices} />;
}

/** What the map shows: which figures its shades stand for, and what stands on it. */
export function MapChoices() {
  return (
    <>
      <ShowChoice />
      <MapLayers />
    </>
  );
}

/** What the map shows above the land. */
function MapLayers() {
  const { view, setView } = useView();
  const i18n = useI18n();
  return (
    <fieldset className="map-layers">
      <legend className="visually-hidden">{i18n.t("choice.layers")}</legend>
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
