import { checked } from "../../../data/description.json";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useSite } from "../site.tsx";

/** How far the data go, and when they were last compared with what is published. */
export function DataReach() {
  const site = useSite();
  const i18n = useI18n();
  return (
    <p>
      {/* A version's name begins with the day of its newest source; an older one was checked at its own time. */}
      {i18n.t("foot.reach", { day: i18n.date(site.datasetVersion.slice(0, 10).replaceAll(".", "-")) })}
      {!site.named?.shown && ` ${i18n.t("foot.checked", { day: i18n.date(checked) })}`}
    </p>
  );
}
