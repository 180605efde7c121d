import { useCallback, useRef, useState } from "react";
import type { ProvenanceFaultReason } from "../export/provenance/provenance-fault.ts";
import type { Provenance } from "../export/provenance/provenance.ts";

export type Reading =
  | { readonly is: "none" }
  | { readonly is: "reading"; readonly name: string }
  | { readonly is: "read"; readonly name: string; readonly file: File; readonly provenance: Provenance }
  | { readonly is: "failed"; readonly name: string; readonly fault: ProvenanceFaultReason | "network" };

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
    return { is: "read", name, file, provenance: await reader.readProvenance(file) };
  } catch (error) {
    return { is: "failed", name, fault: error instanceof reader.ProvenanceFault ? error.reason : "foreign" };
  }
}

async function loadReader() {
  try {
    const [{ readProvenance }, { ProvenanceFault }] = await Promise.all([
      import("../export/provenance/read-provenance.ts"),
      import("../export/provenance/provenance-fault.ts"),
    ]);
    return { readProvenance, ProvenanceFault };
  } catch {
    return null;
  }
}
