import { useView } from "../../view/use-view.ts";
import { onDemand } from "../../shell/on-demand.tsx";
import { useSite } from "../../shell/site.tsx";

const EmbedNoticesBody = onDemand(async () =>
  (await import("../../shell/address-notices-body.tsx")).loadEmbedNotices(),
);

/** What in an embed's address could not be taken, and of which version of the dataset its figures are, if not the present. */
export function EmbedNotices() {
  const { view, notices } = useView();
  const { named } = useSite();
  const isToldOfVersion = view.data !== null && !named?.isPresent;
  return (isToldOfVersion || notices.length > 0) && <EmbedNoticesBody />;
}
