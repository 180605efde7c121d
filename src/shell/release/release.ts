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

/** What tells of a page that somebody comes back to: from another tab or window, from "back", or with a device that slept. */
const returns = ["visibilitychange", "resume", "focus", "pageshow", "online"];

/** Asks whenever the reader comes back to the page, but not more often than once a minute. Returns what ends it. */
export function watchRelease(root: string): () => void {
  // By the calendar: the page's own clock may stand still as long as the device sleeps.
  let last = Date.now();
  const onBack = () => {
    if (document.visibilityState !== "visible" || Math.abs(Date.now() - last) < pause) return;
    last = Date.now();
    void checkRelease(root);
  };
  const targets = [window, document];
  for (const target of targets) for (const type of returns) target.addEventListener(type, onBack);
  return () => {
    for (const target of targets) for (const type of returns) target.removeEventListener(type, onBack);
  };
}
