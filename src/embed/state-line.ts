/** The line that says what an embed is about to do, or could not; its texts came with the page. */
export interface StateLine {
  loading(): void;
  /** Says so until the reader goes on; returns what it says. */
  failed(): string;
  clear(): void;
}

export function createStateLine(): StateLine {
  const line = document.getElementById("state");
  const say = (kind: "loading" | "failed" | "") => {
    const text = line?.dataset[kind] ?? "";
    if (line) {
      line.className = `embed-state ${kind && `is-${kind}`}`;
      line.textContent = text;
    }
    return text;
  };
  const clear = () => void say("");
  return {
    loading: () => void say("loading"),
    failed: () => {
      for (const type of ["pointerdown", "keydown"]) addEventListener(type, clear, { once: true });
      return say("failed");
    },
    clear,
  };
}
