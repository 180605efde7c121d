import { useEffect, useState } from "react";
import type { SaveFormat } from "./save-format.ts";
import { loadSaveFormat, type SaveFormatId } from "./save-formats.ts";

/** The chosen format and, while its code is still being loaded, the one before it. */
export interface SaveFormatState {
  readonly chosen: SaveFormatId;
  /** The chosen one or, until it is there, the one before it: what can be chosen does not flicker. */
  readonly format: SaveFormat | null;
  readonly isThere: boolean;
  /** Why the chosen one could not be loaded. */
  readonly lost: { readonly cause: unknown } | null;
  /** The chosen one: what could not be loaded before may come now. */
  readonly load: () => Promise<SaveFormat>;
}

export function useSaveFormat(chosen: SaveFormatId): SaveFormatState {
  const [loaded, setLoaded] = useState<{ readonly id: SaveFormatId; readonly format: SaveFormat } | null>(null);
  const [lost, setLost] = useState<{ readonly id: SaveFormatId; readonly cause: unknown } | null>(null);

  useEffect(() => {
    let wanted = true;
    loadSaveFormat(chosen)
      .then((format) => wanted && setLoaded({ id: chosen, format }))
      .catch((cause: unknown) => wanted && setLost({ id: chosen, cause }));
    return () => {
      wanted = false;
    };
  }, [chosen]);

  return {
    chosen,
    format: loaded?.format ?? null,
    isThere: loaded?.id === chosen,
    lost: lost?.id === chosen ? lost : null,
    load: async () => (loaded?.id === chosen ? loaded.format : loadSaveFormat(chosen)),
  };
}
