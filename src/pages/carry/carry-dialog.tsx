import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { ChartId } from "../../charts/registry.ts";
import { useWords } from "../../i18n/words-context.tsx";
import type { View } from "../../view/view.ts";
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
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [chosen, setChosen] = useState(lastChosen);
  const subject = useSubject({ chart, view });

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    // Not on the button that closes it, which comes first.
    element.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, []);

  const choose = (pane: PaneId) => {
    lastChosen = pane;
    setChosen(pane);
  };
  const close = () => dialog.current?.close();
  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    // While the dialog is open, keys mean nothing to the page below it.
    event.stopPropagation();
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  };

  // Outside of the chart, whose looks and listeners are not meant for it.
  return createPortal(
    <dialog
      ref={dialog}
      className="carry"
      aria-labelledby={`${id}-heading`}
      closedby="any"
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
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
        <button type="button" className="close" onClick={close} aria-label={words.t("action.close")}>
          ×
        </button>
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
    </dialog>,
    document.body,
  );
}

export function loadCarryDialog() {
  return withMessages("carry", CarryDialog);
}
