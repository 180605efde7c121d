/** The status line of an embed that is loading or could not load; its texts came with the page. */
export interface StateLine {
  loading(): void;
  /** Says that more could not be had, until the reader goes on; returns what it says. */
  failed(): string;
  /** Says that another view than the one asked for is shown, as long as it is; returns what it says. */
  failedView(): string;
  clear(): void;
}

export function createStateLine(): StateLine {
  const line = document.getElementById("state");
  const say = (kind: "loading" | "failed" | "view" | "") => {
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
    failedView: () => say("view"),
    clear,
  };
}
