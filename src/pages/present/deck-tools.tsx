import { type MouseEvent, useState } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { onDemand } from "../../shell/on-demand.tsx";
import type { DeckToolsProps } from "../../deck/deck-props.ts";

const DeckEditor = onDemand(async () => (await import("./deck-editor.tsx")).loadDeckEditor());
const StoryChoice = onDemand(async () => (await import("./story-choice.tsx")).StoryChoice);
const DeckShare = onDemand(async () => (await import("./deck-share.tsx")).loadDeckShare());

interface Asked {
  readonly for: "stories" | "edit" | "share";
  readonly press: number;
}

/** Makes the slides one's own, and takes them along; what either needs is fetched only then. */
export function DeckTools(deck: DeckToolsProps) {
  const i18n = useI18n();
  const [asked, setAsked] = useState<Asked | null>(null);
  const ask = (what: Asked["for"]) => (event: MouseEvent) => setAsked({ for: what, press: event.timeStamp });
  const opening = { key: asked?.press, onClose: () => setAsked(null) };
  return (
    <div className="deck-own">
      <button type="button" aria-haspopup="dialog" title={i18n.t("present.stories")} onClick={ask("stories")}>
        <Sign path="M2.5 3.5H13.5M2.5 8H13.5M2.5 12.5H9.5" />
        <span>{i18n.t("present.stories")}</span>
      </button>
      <button type="button" aria-haspopup="dialog" title={i18n.t("present.edit")} onClick={ask("edit")}>
        <Sign path="M3 13 3.6 10.3 10.8 3.1 12.9 5.2 5.7 12.4ZM9.4 4.5 11.5 6.6" />
        <span>{i18n.t("present.edit")}</span>
      </button>
      <button type="button" aria-haspopup="dialog" title={i18n.t("action.share")} onClick={ask("share")}>
        <Sign path="M8 2.5V10.5M4.8 7.5 8 10.7 11.2 7.5M2.5 13.5H13.5" />
        <span>{i18n.t("action.share")}</span>
      </button>
      {asked?.for === "stories" && <StoryChoice {...opening} />}
      {asked?.for === "edit" && <DeckEditor {...deck} {...opening} />}
      {asked?.for === "share" && <DeckShare {...deck} {...opening} />}
    </div>
  );
}

/** Icon of a button where there is no room for its text. */
function Sign({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
