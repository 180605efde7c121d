import { useCallback, useRef, useState } from "react";
import type { TraceFaultReason } from "../../export/trace/trace-fault.ts";
import type { Trace } from "../../export/trace/trace.ts";

export type Reading =
  | { readonly is: "none" }
  | { readonly is: "reading"; readonly name: string }
  | { readonly is: "read"; readonly name: string; readonly trace: Trace }
  | { readonly is: "failed"; readonly name: string; readonly fault: TraceFaultReason | "network" };

/** Reads one file after the other: only the last one counts. */
export function useReadFile() {
  const [reading, setReading] = useState<Reading>({ is: "none" });
  const last = useRef<File | null>(null);

  const read = useCallback(async (file: File) => {
    const { name } = file;
    last.current = file;
    setReading({ is: "reading", name });
    const result = await resultOf(file);
    if (last.current === file) setReading(result);
  }, []);
  return { reading, read };
}

async function resultOf(file: File): Promise<Reading> {
  const { name } = file;
  const reader = await loadReader();
  if (!reader) return { is: "failed", name, fault: "network" };
  try {
    return { is: "read", name, trace: await reader.readTrace(file) };
  } catch (error) {
    // What cannot be opened at all, such as a folder, is none of ours.
    return { is: "failed", name, fault: error instanceof reader.TraceFault ? error.reason : "foreign" };
  }
}

async function loadReader() {
  try {
    const [{ readTrace }, { TraceFault }] = await Promise.all([
      import("../../export/trace/read-trace.ts"),
      import("../../export/trace/trace-fault.ts"),
    ]);
    return { readTrace, TraceFault };
  } catch {
    return null;
  }
}
