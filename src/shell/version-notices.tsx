import { useView } from "../view/use-view.ts";
import { onDemand } from "./on-demand.tsx";
import { useSite } from "./site.tsx";

const VersionNoticesBody = onDemand(async () => (await import("./address-notices-body.tsx")).loadVersionNotices());

/**
 * For slides, which tell otherwise what else is wrong with their address: what is shown if it names a version of the
 * dataset, unless that is the present one.
 */
export function VersionNotices() {
  const { view, notices } = useView();
  const { named } = useSite();
  const isTold = view.data === null ? notices.some(({ reason }) => reason === "data") : !named?.isPresent;
  return isTold && <VersionNoticesBody />;
}
