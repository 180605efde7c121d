import { useEffect, useId, useState } from "react";
import type { ChartId } from "../../charts/registry.ts";
import { useWords } from "../../i18n/words-context.tsx";
import type { View } from "../../view/view.ts";
import { CloseButton, ModalDialog } from "../modal-dialog.tsx";
import "../../styles/carry.css";
import { plainHref, useSite } from "../site.tsx";
import { withMessages } from "../with-messages.tsx";
import { Pane } from "./pane.tsx";
import { PaneTabs } from "./pane-tabs.tsx";
import type { PaneId } from "./panes.ts";
import { useSubject } from "./use-subject.ts";

export interface CarryDialogProps {
  readonly chart: ChartId;
  readonly view: View;
  /** The chart's. */
  readonly title: string;
  /** Called once it is closed, and the focus back where it was. */
  readonly onClose: () => void;
}

/** As long as the page lives, the dialog opens as it was left. */
let lastChosen: PaneId = "files";

/** All ways to carry a chart away, a tab each. */
function CarryDialog({ chart, view, title, onClose }: CarryDialogProps) {
  const words = useWords();
  const site = useSite();
  const id = useId();
  const [chosen, setChosen] = useState(lastChosen);
  const subject = useSubject({ chart, view });

  // Not on the button that closes it, which comes first.
  useEffect(() => document.getElementById(`${id}-${lastChosen}`)?.focus(), [id]);

  const choose = (pane: PaneId) => {
    lastChosen = pane;
    setChosen(pane);
  };
  return (
    <ModalDialog className="carry" labelledBy={`${id}-heading`} onClose={onClose}>
      <div className="carry-head">
        <h2 id={`${id}-heading`}>
          <span className="visually-hidden">{words.t("action.carry")}: </span>
          {title}
        </h2>
        <a
          className="carry-guide"
          href={plainHref(site, "docs/")}
          target="_blank"
          rel="noopener"
          aria-label={words.t("carry.guide.name")}
        >
          {words.t("carry.guide")}
        </a>
        <CloseButton />
        <PaneTabs id={id} chosen={chosen} onChoose={choose} />
      </div>
      <div
        key={chosen}
        id={`${id}-panel`}
        className="carry-pane"
        role="tabpanel"
        aria-labelledby={`${id}-${chosen}`}
        // It scrolls, by keyboard too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <Pane id={chosen} chart={chart} view={view} title={title} subject={subject} />
      </div>
    </ModalDialog>
  );
}

export function loadCarryDialog() {
  return withMessages("carry", CarryDialog);
}
