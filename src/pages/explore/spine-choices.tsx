import { AxisChoice, FormChoice } from "../../chart-panel/chart-choices.tsx";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useStore } from "../../ui/use-store.ts";
import { useView } from "../../view/use-view.ts";
import { eventLanes, type EventLane } from "../../view/view.ts";
import { ContextChoice } from "./context-choice.tsx";
import { playSettings, type Speed, speeds } from "./play/play-settings.ts";

/** How the columns over the years are drawn, what stands beside them, and how the years play. */
export function SpineChoices() {
  return (
    <>
      <LaneChoice />
      <FormChoice />
      <AxisChoice />
      <ContextChoice />
      <PlayChoice />
    </>
  );
}

/** Events below the columns, beside the summits on them. */
function LaneChoice() {
  const { view, setView } = useView();
  const i18n = useI18n();
  const isShown = (lane: EventLane) => view.lanes.includes(lane);
  return (
    <fieldset className="option-list">
      <legend>{i18n.t("spine.lanes")}</legend>
      <label>
        <input
          type="checkbox"
          checked={eventLanes.every(isShown)}
          onChange={({ target }) => setView({ lanes: target.checked ? eventLanes : [] })}
        />
        {i18n.t("spine.lanes.all")}
      </label>
      {eventLanes.map((lane) => (
        <label key={lane}>
          <input
            type="checkbox"
            value={lane}
            checked={isShown(lane)}
            onChange={({ target }) =>
              setView({ lanes: eventLanes.filter((one) => (one === lane ? target.checked : isShown(one))) })
            }
          />
          {i18n.t(`lane.${lane}`)}
        </label>
      ))}
    </fieldset>
  );
}

function PlayChoice() {
  const i18n = useI18n();
  const settings = useStore(playSettings);
  return (
    <fieldset className="option-list play-choice">
      <legend>{i18n.t("action.play")}</legend>
      <label>
        {i18n.t("play.speed")}
        <select
          value={settings.speed}
          onChange={({ target }) => playSettings.set({ ...settings, speed: target.value as Speed })}
        >
          {(Object.keys(speeds) as Speed[]).map((name) => (
            <option key={name} value={name}>
              {i18n.t(`play.speed.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={settings.stopsAtSummits}
          onChange={({ target }) => playSettings.set({ ...settings, stopsAtSummits: target.checked })}
        />
        {i18n.t("play.stop")}
      </label>
    </fieldset>
  );
}
