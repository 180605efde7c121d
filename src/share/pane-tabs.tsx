import { type KeyboardEvent, useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { type PaneId, paneIds } from "./panes.ts";

/** One stop of the Tab key; arrow keys, Home and End choose. */
export function PaneTabs({
  id,
  chosen,
  onChoose,
}: {
  /** Start of the elements' ids. */
  readonly id: string;
  readonly chosen: PaneId;
  readonly onChoose: (pane: PaneId) => void;
}) {
  const i18n = useI18n();
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const last = paneIds.length - 1;
    const at = paneIds.indexOf(chosen);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const to = targets[event.key];
    const pane = to === undefined ? undefined : paneIds[to];
    if (to === undefined || pane === undefined) return;
    event.preventDefault();
    onChoose(pane);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <div ref={list} className="export-tabs" role="tablist" aria-label={i18n.t("share.tabs")}>
      {paneIds.map((pane) => (
        <button
          key={pane}
          type="button"
          id={`${id}-${pane}`}
          role="tab"
          aria-selected={pane === chosen}
          aria-controls={`${id}-panel`}
          tabIndex={pane === chosen ? 0 : -1}
          onClick={() => onChoose(pane)}
          onKeyDown={onKeyDown}
        >
          {i18n.t(`share.pane.${pane}`)}
        </button>
      ))}
    </div>
  );
}
