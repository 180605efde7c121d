import type { AnyChart } from "../charts/parts/chart.ts";
import type { MarkTarget } from "../charts/parts/marks/mark-target.ts";
import { centralAsia, isPartner, type Partner } from "../data/countries.ts";
import { useView } from "../view/use-view.ts";
import { openedCluster } from "../projects/opened-cluster.ts";

/**
 * What a click or Enter on a mark does to the view: an event or a project opens, a year is chosen, and where marks stand for
 * countries a country is shown alone, or all again if it already is.
 */
export function useSelectMark(selects: AnyChart["selects"]): (target: MarkTarget) => void {
  const { view, setView } = useView();
  return (target) => {
    const [project, ...others] = target.projects;
    openedCluster.set(others.length > 0 ? { projects: target.projects, element: target.element } : null);
    if (target.event !== null) setView({ event: target.event === view.event ? null : target.event, project: null });
    else if (others.length > 0) setView({ event: null, project: null });
    else if (project !== undefined) setView({ project: project === view.project ? null : project, event: null });
    else if (selects === "country" && target.country !== null && isPartner(target.country)) {
      setView({ countries: alone(view.countries, target.country) });
    } else if (target.year !== null) setView({ year: target.year });
  };
}

function alone(shown: readonly Partner[], country: Partner): readonly Partner[] {
  return shown.length === 1 && shown[0] === country ? centralAsia : [country];
}
