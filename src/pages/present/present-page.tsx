import "../../styles/present.css";
import { useMemo, useSyncExternalStore } from "react";
import type { Story } from "../../stories/story.ts";
import { parseAddress } from "../../view/address.ts";
import { useBounds, useView } from "../../view/use-view.ts";
import { Deck } from "./deck.tsx";
import { useShownStep } from "./shown-step.ts";
import { useSpeakerLink } from "./speaker-link.ts";
import { SpeakerWindow } from "./speaker-window.tsx";

/** A story as slides, or, with `?speaker` in the address, the window from which it is told. */
export function PresentPage({ id, story }: { readonly id: string; readonly story: Story }) {
  const { search, view: shown } = useView();
  const bounds = useBounds();
  const ids = useMemo(() => story.steps.map((step) => step.id), [story]);
  const views = useMemo(
    () => story.steps.map((step) => ({ ...parseAddress(step.view, bounds).view, theme: shown.theme })),
    [story, bounds, shown.theme],
  );
  const { index, show } = useShownStep(ids);
  const alive = useSyncExternalStore(never, yes, no);
  const isSpeaker = new URLSearchParams(search).has("speaker");
  useSpeakerLink({
    role: alive ? (isSpeaker ? "speaker" : "deck") : null,
    story: id,
    step: ids[index] ?? "",
    // The speaker's window only follows; in the room's, Back undoes what came from there as well.
    onStep: (step) => show(ids.indexOf(step), isSpeaker ? "replace" : "push"),
  });
  const Window = isSpeaker ? SpeakerWindow : Deck;
  return <Window story={story} views={views} index={index} show={show} />;
}

/** False in the prerendered page and while it comes to life: which window this is, only the address knows. */
const never = () => () => undefined;
const yes = () => true;
const no = () => false;
