import type { RefObject } from "react";
import type { I18n, MessageKey } from "../../../i18n/i18n.ts";
import type { MapState } from "./map-zoom.ts";

interface MapZoomBarProps {
  readonly i18n: I18n;
  /** What the ids of its elements begin with. */
  readonly id: string;
  /** Known once the map has been reached for. */
  readonly state?: MapState | undefined;
  readonly bar?: RefObject<HTMLDivElement | null>;
  readonly on?: { readonly zoomIn: () => void; readonly zoomOut: () => void; readonly toggleWhole: () => void };
}

/** The buttons that zoom a map, live or not; it uses no hooks. */
export function MapZoomBar({ i18n, id, state, bar, on }: MapZoomBarProps) {
  return (
    <div ref={bar} className="map-zoom" role="group" aria-label={i18n.t("map.zoom.label")} aria-describedby={id}>
      <ZoomButton i18n={i18n} name="action.zoom-in" icon="M7 1.5v11M1.5 7h11" onPress={on?.zoomIn} />
      <ZoomButton i18n={i18n} name="action.zoom-out" icon="M1.5 7h11" off={state?.isWhole} onPress={on?.zoomOut} />
      <ZoomButton
        i18n={i18n}
        name="action.zoom-reset"
        icon="M1.5 4.5v-3h3M9.5 1.5h3v3M12.5 9.5v3h-3M4.5 12.5h-3v-3"
        off={state?.isWhole && state.isFirst}
        onPress={on?.toggleWhole}
      />
      <span id={id} hidden>
        {i18n.t("map.zoom.keys")}
      </span>
    </div>
  );
}

/** `off` leaves it focusable, so that the focus is not lost when the map is back at its whole view. */
function ZoomButton({
  i18n,
  name,
  icon,
  off = false,
  onPress,
}: {
  readonly i18n: I18n;
  readonly name: MessageKey;
  readonly icon: string;
  readonly off?: boolean | undefined;
  readonly onPress: (() => void) | undefined;
}) {
  const label = i18n.t(name);
  return (
    <button type="button" aria-label={label} title={label} aria-disabled={off} onClick={off ? undefined : onPress}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
