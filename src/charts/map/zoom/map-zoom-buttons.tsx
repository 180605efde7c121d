import { useEffect, useId, useRef, useState } from "react";
import type { MessageKey } from "../../../i18n/i18n.ts";
import { useI18n } from "../../../i18n/i18n-context.tsx";
import { type MapZoomGate, openMapZoomGate, zoomStep } from "./map-zoom-gate.ts";

const hintMs = 1800;

/** Makes the map beside it (in the same parent) zoomable, and shows the buttons for it. */
export function MapZoomButtons() {
  const i18n = useI18n();
  const bar = useRef<HTMLDivElement>(null);
  const gate = useRef<MapZoomGate>(null);
  const [zoomed, setZoomed] = useState(false);
  const [hint, setHint] = useState<"unseen" | "shown" | "seen">("unseen");
  const keys = useId();

  useEffect(() => {
    const stage = bar.current?.parentElement;
    if (!stage) return;
    const opened = openMapZoomGate(stage, {
      onChange: setZoomed,
      // Once is enough: most who turn the wheel over the map only want to read on.
      onPlainWheel: () => setHint((state) => (state === "unseen" ? "shown" : state)),
    });
    gate.current = opened;
    return opened.detach;
  }, []);

  useEffect(() => {
    if (hint !== "shown") return;
    const timer = setTimeout(() => setHint("seen"), hintMs);
    return () => clearTimeout(timer);
  }, [hint]);

  return (
    <>
      <div ref={bar} className="map-zoom" role="group" aria-label={i18n.t("map.zoom.label")} aria-describedby={keys}>
        <ZoomButton name="action.zoom-in" icon="M7 1.5v11M1.5 7h11" onPress={() => gate.current?.by(zoomStep)} />
        <ZoomButton
          name="action.zoom-out"
          icon="M1.5 7h11"
          off={!zoomed}
          onPress={() => gate.current?.by(1 / zoomStep)}
        />
        <ZoomButton
          name="action.zoom-reset"
          icon="M1.5 4.5v-3h3M9.5 1.5h3v3M12.5 9.5v3h-3M4.5 12.5h-3v-3"
          off={!zoomed}
          onPress={() => gate.current?.reset()}
        />
        <span id={keys} hidden>
          {i18n.t("map.zoom.keys")}
        </span>
      </div>
      {hint === "shown" && (
        <p className="map-zoom-hint" aria-hidden="true">
          {i18n.t("map.zoom.hint")}
        </p>
      )}
    </>
  );
}

/** `off` leaves it focusable, so that the focus is not lost when the map is back at its whole view. */
function ZoomButton({
  name,
  icon,
  off = false,
  onPress,
}: {
  readonly name: MessageKey;
  readonly icon: string;
  readonly off?: boolean;
  readonly onPress: () => void;
}) {
  const label = useI18n().t(name);
  return (
    <button type="button" aria-label={label} title={label} aria-disabled={off} onClick={off ? undefined : onPress}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={icon} />
      </svg>
    </button>
  );
}
