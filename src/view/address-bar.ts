/** The parts of a window that an address bar needs; tests bring their own. */
export type AddressHost = Pick<
  Window,
  "location" | "history" | "addEventListener" | "removeEventListener" | "setTimeout" | "clearTimeout"
>;

/** `push` for a choice, so that Back undoes it; `replace` for what changes continuously: a drag, playing years. */
export type How = "push" | "replace";

export interface AddressBar {
  /** The query shown, "" or "?…". Ahead of the browser's for the moment that a continuous change lasts. */
  query(): string;
  write(query: string, how: How): void;
  subscribe(listener: () => void): () => void;
}

/** Continuous changes reach the address at this pace, in ms. */
const pace = 400;
/** Browsers refuse more than about a hundred writes in 30 s, some by throwing; stay clear of that. */
const budget = { writes: 80, during: 30_000 };

/** The only place that writes the address. Path and hash stay as they are. */
export function createAddressBar(host: AddressHost): AddressBar {
  const listeners = new Set<() => void>();
  const written: number[] = [];
  let waiting: { readonly query: string; readonly how: How; readonly timer: number } | null = null;
  /** A query that the browser would not take. */
  let refused: string | null = null;

  const query = () => waiting?.query ?? refused ?? host.location.search;
  const notify = () => {
    for (const listener of listeners) listener();
  };

  /** How long a write has to wait, in ms. */
  function delay(how: How): number {
    const now = Date.now();
    while (written[0] !== undefined && written[0] <= now - budget.during) written.shift();
    const [oldest] = written;
    if (oldest !== undefined && written.length >= budget.writes) return oldest + budget.during - now;
    return how === "push" ? 0 : pace;
  }

  function commit(wanted: string, how: How): void {
    const url = new URL(host.location.href);
    url.search = wanted;
    if (url.search === host.location.search) return;
    written.push(Date.now());
    try {
      if (how === "push") host.history.pushState(null, "", url.href);
      else host.history.replaceState(host.history.state, "", url.href);
    } catch {
      // Some sandboxed frames and local files may not change their address; the view follows all the same.
      refused = wanted;
    }
  }

  function flush(): void {
    if (!waiting) return;
    const { query: wanted, how, timer } = waiting;
    host.clearTimeout(timer);
    waiting = null;
    commit(wanted, how);
  }

  function write(wanted: string, how: How): void {
    if (wanted === query()) return;
    if (how === "push" && delay("push") === 0) {
      // What a drag arrived at is a place to come back to.
      flush();
      refused = null;
      commit(wanted, "push");
    } else if (waiting) {
      waiting = { ...waiting, query: wanted, how: how === "push" ? "push" : waiting.how };
    } else {
      refused = null;
      waiting = { query: wanted, how, timer: host.setTimeout(flush, delay(how)) };
    }
    notify();
  }

  function onPopState(): void {
    if (waiting) host.clearTimeout(waiting.timer);
    waiting = null;
    refused = null;
    notify();
  }

  function subscribe(listener: () => void): () => void {
    if (listeners.size === 0) {
      host.addEventListener("popstate", onPopState);
      host.addEventListener("pagehide", flush);
    }
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      host.removeEventListener("popstate", onPopState);
      host.removeEventListener("pagehide", flush);
    };
  }

  return { query, write, subscribe };
}
