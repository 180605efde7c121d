import { useEffect, useId, useRef, useState } from "react";
import { useI18n } from "../../../i18n/i18n-context.tsx";
import { MapZoomBar } from "./map-zoom-bar.tsx";
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
      <MapZoomBar
        i18n={i18n}
        id={keys}
        zoomed={zoomed}
        bar={bar}
        on={{
          zoomIn: () => gate.current?.by(zoomStep),
          zoomOut: () => gate.current?.by(1 / zoomStep),
          reset: () => gate.current?.reset(),
        }}
      />
      {hint === "shown" && (
        <p className="map-zoom-hint" aria-hidden="true">
          {i18n.t("map.zoom.hint")}
        </p>
      )}
    </>
  );
}
