import { useEffect, useState } from "react";
import type { SaveFormat } from "./save-format.ts";
import { loadSaveFormat, type SaveFormatId } from "./save-formats.ts";

/** A way and what it is a way to, for as long as the code of another is still on its way. */
export interface SaveFormatState {
  readonly chosen: SaveFormatId;
  /** The chosen one or, until it is there, the one before it: what can be chosen does not flicker. */
  readonly way: SaveFormat | null;
  readonly isThere: boolean;
  /** Why the chosen one could not be loaded. */
  readonly lost: { readonly cause: unknown } | null;
  /** The chosen one: what could not be loaded before may come now. */
  readonly load: () => Promise<SaveFormat>;
}

export function useSaveFormat(chosen: SaveFormatId): SaveFormatState {
  const [loaded, setLoaded] = useState<{ readonly id: SaveFormatId; readonly way: SaveFormat } | null>(null);
  const [lost, setLost] = useState<{ readonly id: SaveFormatId; readonly cause: unknown } | null>(null);

  useEffect(() => {
    let wanted = true;
    loadSaveFormat(chosen)
      .then((way) => wanted && setLoaded({ id: chosen, way }))
      .catch((cause: unknown) => wanted && setLost({ id: chosen, cause }));
    return () => {
      wanted = false;
    };
  }, [chosen]);

  return {
    chosen,
    way: loaded?.way ?? null,
    isThere: loaded?.id === chosen,
    lost: lost?.id === chosen ? lost : null,
    load: async () => (loaded?.id === chosen ? loaded.way : loadSaveFormat(chosen)),
  };
}
