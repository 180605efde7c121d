import { useState } from "react";
import type { AnyChart } from "../charts/parts/chart.ts";
import { ShareAction } from "../charts/parts/figure/chart-actions.tsx";
import type { ChartId } from "../charts/registry.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import type { View } from "../view/view.ts";
import { onDemand } from "../shell/on-demand.tsx";

const ShareDialog = onDemand(async () => (await import("./share-dialog.tsx")).loadShareDialog());

/** Opens the share dialog of a chart in its view; its code is loaded only then. */
export function ShareButton(chart: {
  readonly chart: ChartId;
  readonly module: AnyChart;
  readonly view: View;
  readonly title: string;
}) {
  const i18n = useI18n();
  /** When it was asked for, or 0. */
  const [asked, setAsked] = useState(0);
  return (
    <>
      <ShareAction
        i18n={i18n}
        onPress={(event) => {
          // Safari does not focus a button that is clicked; the dialog gives the focus back to what had it.
          event.currentTarget.focus();
          setAsked(event.timeStamp);
        }}
      />
      {asked > 0 && <ShareDialog key={asked} {...chart} onClose={() => setAsked(0)} />}
    </>
  );
}
