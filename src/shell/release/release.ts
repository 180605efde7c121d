import { createStore } from "../../ui/store.ts";

/** Whether the site has another release by now than the one that the page is of. */
export const isRenewed = createStore(false);

/** Asks the site for its present release; `root` leads to its top. Never fails: without an answer nothing is known. */
export async function checkRelease(root: string): Promise<void> {
  try {
    const response = await fetch(`${root}release.json`, { cache: "no-store" });
    // Whatever else comes in its place has no such field, or fails here.
    const { build } = (await response.json()) as { readonly build?: unknown };
    if (typeof build === "string") isRenewed.set(build !== document.documentElement.dataset["build"]);
  } catch {
    // No connection, or a host that has no such file.
  }
}

/** Ms between two questions. */
const pause = 60_000;

/** Asks whenever the reader comes back to the page, but not more often than once a minute. Returns what ends it. */
export function watchRelease(root: string): () => void {
  let last = performance.now();
  const onBack = () => {
    if (document.visibilityState !== "visible" || performance.now() - last < pause) return;
    last = performance.now();
    void checkRelease(root);
  };
  document.addEventListener("visibilitychange", onBack);
  addEventListener("focus", onBack);
  return () => {
    document.removeEventListener("visibilitychange", onBack);
    removeEventListener("focus", onBack);
  };
}
