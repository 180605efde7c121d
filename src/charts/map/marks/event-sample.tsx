import type { LaneId } from "../../../series/event-lanes.ts";
import type { Medium } from "../../parts/medium.ts";

/** The dot of an event, for the key of the map. */
export function EventSample({ lane, medium }: { readonly lane: LaneId; readonly medium: Medium }) {
  return (
    <svg className="project-sample" width={14} height={16} aria-hidden="true">
      <circle cx={7} cy={8} r={lane === "summits" ? 5.5 : 4} fill={medium.colour(`lane-${lane}`)} />
    </svg>
  );
}
