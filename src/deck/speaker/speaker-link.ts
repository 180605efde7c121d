import { useEffect, useRef } from "react";
import { type DeckChannel, openDeckChannel } from "./deck-channel.ts";

/** The window that the room sees, or the speaker's own. */
export type DeckRole = "deck" | "speaker";

interface DeckMessage {
  readonly from: DeckRole;
  readonly story: string;
  /** The step shown; null asks for it. */
  readonly step: string | null;
}

/** Keeps the two windows of a browser on one step: what is shown in the one is shown in the other. */
export function useSpeakerLink({
  role,
  story,
  step,
  onStep,
}: {
  /** Null as long as the window does not know which of the two it is. */
  readonly role: DeckRole | null;
  readonly story: string;
  readonly step: string;
  readonly onStep: (step: string) => void;
}): void {
  const channel = useRef<DeckChannel | null>(null);
  /** What the other window has said last: that needs no answer. */
  const heard = useRef<string | null>(null);
  const now = useRef({ step, onStep });
  useEffect(() => {
    now.current = { step, onStep };
  });

  useEffect(() => {
    if (role === null) return;
    const opened = openDeckChannel((data) => {
      if (!isDeckMessage(data) || data.story !== story || data.from === role) return;
      if (data.step === null) say(now.current.step);
      else {
        heard.current = data.step;
        now.current.onStep(data.step);
      }
    });
    const say = (text: string | null) => opened.say({ from: role, story, step: text } satisfies DeckMessage);
    // The room's window leads: the speaker's asks where it is.
    say(role === "speaker" ? null : now.current.step);
    heard.current = now.current.step;
    channel.current = opened;
    return () => {
      channel.current = null;
      opened.close();
    };
  }, [role, story]);

  useEffect(() => {
    if (role === null) return;
    if (step !== heard.current) channel.current?.say({ from: role, story, step } satisfies DeckMessage);
    heard.current = null;
  }, [role, story, step]);
}

function isDeckMessage(data: unknown): data is DeckMessage {
  if (typeof data !== "object" || data === null) return false;
  const { from, story, step } = data as Record<string, unknown>;
  const isStep = step === null || typeof step === "string";
  return (from === "deck" || from === "speaker") && typeof story === "string" && isStep;
}
