import { useWholeTable } from "../../../figures/whole-tables.tsx";
import { useTextLang } from "../../../shell/dataset-provider.tsx";
import { useStore } from "../../../ui/use-store.ts";
import { beat } from "./play-settings.ts";

/** A summit and its outcome, over the chart, while the years pause at it. */
export function SummitBeat() {
  const summit = useStore(beat);
  const lang = useTextLang();
  const { data: events } = useWholeTable("events");
  const [outcome] = events?.find(({ id }) => id === summit?.id)?.outcomes ?? [];
  return (
    summit && (
      <p className="summit-beat" role="status" lang={lang(summit.title)}>
        <strong>{summit.title}</strong> {outcome}
      </p>
    )
  );
}
