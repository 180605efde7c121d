import { useState } from "react";
import type { ChartId } from "../../charts/registry.ts";
import { useWords } from "../../i18n/words-context.tsx";
import type { View } from "../../view/view.ts";
import { onDemand } from "../on-demand.tsx";

const CarryDialog = onDemand(async () => (await import("./carry-dialog.tsx")).loadCarryDialog());

/** Opens all ways to carry a chart away as it stands; what they need is fetched only then. */
export function CarryButton(carried: {
  readonly chart: ChartId;
  readonly view: View;
  /** The chart's. */
  readonly title: string;
}) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={(event) => {
          // Safari does not focus a button that is clicked; the dialog gives the focus back to what had it.
          event.currentTarget.focus();
          setOpen(true);
        }}
      >
        {words.t("action.carry")}
      </button>
      {open && <CarryDialog {...carried} onClose={() => setOpen(false)} />}
    </>
  );
}
