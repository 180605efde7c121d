import { useEffect, useRef } from "react";
import { openDeckChannel } from "./deck-channel.ts";

/** The window that the room sees, or the speaker's own. */
export type DeckRole = "deck" | "speaker";

interface DeckMessage {
  readonly from: DeckRole;
  readonly story: string;
  /** The step shown; null asks for it. */
  readonly step: string | null;
  /** Tells messages apart: some arrive twice, the second time perhaps after a newer one. */
  readonly number: number;
  /** Whether it tells a window that asked, and may have gone on since. */
  readonly isAnswer: boolean;
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
  const say = useRef<(step: string | null, isAnswer?: boolean) => void>(() => undefined);
  /** What the other window has said last: that needs no answer. */
  const heard = useRef<string | null>(null);
  const now = useRef({ step, onStep });
  useEffect(() => {
    now.current = { step, onStep };
  });

  useEffect(() => {
    if (role === null) return;
    const seen = new Set<number>();
    const begun = now.current.step;
    const opened = openDeckChannel((data) => {
      if (!isDeckMessage(data) || data.story !== story || data.from === role || seen.has(data.number)) return;
      seen.add(data.number);
      if (data.step === null) say.current(now.current.step, true);
      else if (!data.isAnswer || now.current.step === begun) {
        heard.current = data.step;
        now.current.onStep(data.step);
      }
    });
    say.current = (text, isAnswer = false) =>
      opened.say({
        from: role,
        story,
        step: text,
        number: Math.random(),
        isAnswer,
      } satisfies DeckMessage);
    // The room's window leads: the speaker's asks where it is.
    say.current(role === "speaker" ? null : now.current.step);
    heard.current = now.current.step;
    return () => {
      say.current = () => undefined;
      opened.close();
    };
  }, [role, story]);

  useEffect(() => {
    if (role === null) return;
    if (step !== heard.current) say.current(step);
    heard.current = null;
  }, [role, story, step]);
}

function isDeckMessage(data: unknown): data is DeckMessage {
  if (typeof data !== "object" || data === null) return false;
  const { from, story, step, number } = data as Record<string, unknown>;
  const isStep = step === null || typeof step === "string";
  return (from === "deck" || from === "speaker") && typeof story === "string" && isStep && typeof number === "number";
}
