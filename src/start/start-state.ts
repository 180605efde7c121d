/** Types of the window's events; `first-paint.js` waits for the first and the last. */
const failed = "silk-ledger-failed";
const started = "silk-ledger-started";
const fileAsked = "silk-ledger-file";

/** The page cannot go on: what stands of it is a picture, and is labelled as what it is. Returns what is said. */
export function reportFailure(): string {
  delete document.documentElement.dataset["ready"];
  dispatchEvent(new Event(failed));
  return document.getElementById("state")?.firstChild?.textContent ?? "";
}

/** Whatever has been said of a start that took long is over. */
export function endStart(): void {
  delete document.documentElement.dataset["failed"];
  document.getElementById("state")?.replaceChildren();
  dispatchEvent(new Event(started));
}

/** Resolves as soon as the page has come to life. */
export function untilStarted(): Promise<void> {
  return new Promise((done) => addEventListener(started, () => done(), { once: true }));
}

/** Hands on the file that was let go over the page before it listened, if there is one; from now on nobody else keeps files. */
export function takeFileFromBefore(take: (file: File) => void): void {
  dispatchEvent(new CustomEvent(fileAsked, { detail: take }));
}

/** The status line of an embed that is loading or could not load; its texts came with the page. */
export interface StateLine {
  loading(): void;
  /** Says that more could not be had, until the reader goes on; returns what it says. */
  failed(): string;
  clear(): void;
}

export function createStateLine(): StateLine {
  const line = document.getElementById("state");
  const say = (kind: "loading" | "more" | "") => {
    const text = line?.dataset[kind] ?? "";
    if (line) {
      line.className = `page-state ${kind && `is-${kind}`}`;
      line.textContent = text;
    }
    return text;
  };
  const clear = () => void say("");
  return {
    // What has been said of a start that takes long has buttons that are still wanted.
    loading: () => void (line?.firstChild ?? say("loading")),
    failed: () => {
      for (const type of ["pointerdown", "keydown"]) addEventListener(type, clear, { once: true });
      return say("more");
    },
    clear,
  };
}
