import { useView } from "../view/use-view.ts";
import { onDemand } from "./on-demand.tsx";
import { useSite } from "./site.tsx";

const EmbedNoticesBody = onDemand(async () => (await import("./address-notices-body.tsx")).loadEmbedNotices());

/** Says in an embed whose address names a version of the dataset what is shown, unless that is the present one. */
export function EmbedNotices() {
  const { view, notices } = useView();
  const { named } = useSite();
  const isTold = view.data === null ? notices.some(({ reason }) => reason === "data") : !named?.isPresent;
  return isTold && <EmbedNoticesBody />;
}
