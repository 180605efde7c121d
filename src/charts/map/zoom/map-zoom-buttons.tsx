import { useEffect, useId, useRef, useState } from "react";
import { useI18n } from "../../../i18n/i18n-context.tsx";
import { MapZoomBar } from "./map-zoom-bar.tsx";
import type { MapState } from "./map-zoom.ts";
import { type MapZoomGate, openMapZoomGate, zoomStep } from "./map-zoom-gate.ts";

const hintMs = 1800;

type Hint = "unseen" | "seen" | "mouse" | "touch";

/** Makes the map beside it (in the same parent) zoomable, and shows the buttons for it. */
export function MapZoomButtons() {
  const i18n = useI18n();
  const bar = useRef<HTMLDivElement>(null);
  const gate = useRef<MapZoomGate>(null);
  const [state, setState] = useState<MapState>();
  const [hint, setHint] = useState<Hint>("unseen");
  const keys = useId();

  useEffect(() => {
    const stage = bar.current?.parentElement;
    if (!stage) return;
    const opened = openMapZoomGate(stage, {
      onChange: setState,
      // Once is enough: most who turn the wheel over the map only want to read on.
      onPlainMove: (pointer) => setHint((before) => (before === "unseen" ? pointer : before)),
    });
    gate.current = opened;
    return opened.detach;
  }, []);

  useEffect(() => {
    if (hint === "unseen" || hint === "seen") return;
    const timer = setTimeout(() => setHint("seen"), hintMs);
    return () => clearTimeout(timer);
  }, [hint]);

  return (
    <>
      <MapZoomBar
        i18n={i18n}
        id={keys}
        state={state}
        bar={bar}
        on={{
          zoomIn: () => gate.current?.by(zoomStep),
          zoomOut: () => gate.current?.by(1 / zoomStep),
          toggleWhole: () => gate.current?.toggleWhole(),
        }}
      />
      {(hint === "mouse" || hint === "touch") && (
        <p className="map-zoom-hint" aria-hidden="true">
          {i18n.t("map.zoom.hint", { pointer: hint })}
        </p>
      )}
    </>
  );
}
