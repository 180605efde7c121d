import { useCallback, useEffect, useRef, useState } from "react";
import type { Task } from "../export/formats/format.ts";

export type TaskState =
  | { readonly is: "idle" | "cancelled" }
  | { readonly is: "running"; readonly name: string; readonly share: number | null }
  | { readonly is: "done"; readonly name: string }
  | { readonly is: "failed"; readonly name: string; readonly cause: unknown };

/** One piece of work at a time, which the reader follows and can cancel; leaving the pane cancels it too. */
export function useTask() {
  const [state, setState] = useState<TaskState>({ is: "idle" });
  const running = useRef<AbortController | null>(null);

  useEffect(() => () => running.current?.abort(), []);

  /** `name` identifies the piece of work in the state. */
  const run = useCallback(async (name: string, work: (task: Task) => Promise<void>) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    setState({ is: "running", name, share: null });
    try {
      await work({ signal, progress: (share) => signal.aborted || setState({ is: "running", name, share }) });
      if (!signal.aborted) setState({ is: "done", name });
    } catch (cause) {
      if (signal.aborted) return;
      // Someone may also have closed what the device opened for it.
      const isCancelled = cause instanceof DOMException && cause.name === "AbortError";
      setState(isCancelled ? { is: "cancelled" } : { is: "failed", name, cause });
    }
  }, []);
  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ is: "cancelled" });
  }, []);
  return { state, run, cancel };
}
