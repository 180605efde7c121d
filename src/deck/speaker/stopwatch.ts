import { useEffect, useReducer } from "react";

interface Watch {
  /** In ms since 1970. */
  readonly now: number;
  /** When it was started; null while it stands. */
  readonly since: number | null;
  /** Ms that had passed when it was stopped last. */
  readonly before: number;
}

type Press = { readonly press: "tick" | "toggle" | "reset"; readonly at: number };

function pressed(watch: Watch, { press, at }: Press): Watch {
  const passed = watch.before + (watch.since === null ? 0 : at - watch.since);
  switch (press) {
    case "tick":
      return { ...watch, now: at };
    case "toggle":
      return watch.since === null ? { ...watch, now: at, since: at } : { now: at, since: null, before: passed };
    case "reset":
      return { now: at, since: watch.since === null ? null : at, before: 0 };
  }
}

const second = 1000;

/** A stopwatch that runs from the start, with the time of day. */
export function useStopwatch() {
  const [watch, dispatch] = useReducer(pressed, null, () => {
    const now = Date.now();
    return { now, since: now, before: 0 };
  });
  useEffect(() => {
    const timer = setInterval(() => dispatch({ press: "tick", at: Date.now() }), second);
    return () => clearInterval(timer);
  }, []);
  return {
    now: watch.now,
    /** Ms that it has run. */
    elapsed: watch.before + (watch.since === null ? 0 : watch.now - watch.since),
    running: watch.since !== null,
    toggle: () => dispatch({ press: "toggle", at: Date.now() }),
    reset: () => dispatch({ press: "reset", at: Date.now() }),
  };
}

/** 754000 ms as "12:34", beyond an hour as "1:12:34". */
export function elapsedText(elapsed: number): string {
  const seconds = Math.floor(elapsed / second);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0"));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? [hours, ...parts].join(":") : parts.join(":");
}
