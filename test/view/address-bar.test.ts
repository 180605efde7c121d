import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type AddressHost, createAddressBar } from "../../src/view/address-bar.ts";

/** A window's address and history, with a browser's limit on how often they are written. */
function fakeWindow(start: string, { limit = 100 } = {}) {
  const entries = [new URL(start)];
  const times: number[] = [];
  let at = 0;
  let refusals = 0;
  const listeners = new Map<string, () => void>();

  function write(url: string, place: () => void): void {
    times.push(Date.now());
    if (times.filter((time) => time > Date.now() - 30_000).length > limit) {
      refusals++;
      throw new DOMException("too often", "SecurityError");
    }
    place();
    entries[at] = new URL(url);
  }
  const host = {
    get location() {
      return entries[at];
    },
    history: {
      state: null,
      pushState: (_state: unknown, _title: string, url: string) => write(url, () => entries.splice(++at)),
      replaceState: (_state: unknown, _title: string, url: string) => write(url, () => undefined),
    },
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
    removeEventListener: (type: string) => listeners.delete(type),
    setTimeout: (task: () => void, ms: number) => Number(setTimeout(task, ms)),
    clearTimeout: (timer: number) => clearTimeout(timer),
  };
  return {
    host: host as unknown as AddressHost,
    address: () => entries[at]?.href.replace("https://example.org", ""),
    history: () => entries.map(({ search }) => search),
    writes: () => times.length,
    refusals: () => refusals,
    listening: () => listeners.size,
    leave: () => listeners.get("pagehide")?.(),
    back: () => {
      at--;
      listeners.get("popstate")?.();
    },
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the address bar", () => {
  it("writes a choice at once, keeps path and hash, and comes back", () => {
    const window = fakeWindow("https://example.org/atlas/de/?year=2020#map");
    const bar = createAddressBar(window.host);
    const seen: string[] = [];
    bar.subscribe(() => seen.push(bar.query()));
    bar.write("?countries=KAZ,UZB", "push");
    expect(window.address()).toBe("/atlas/de/?countries=KAZ,UZB#map");
    bar.write("", "push");
    expect(window.address()).toBe("/atlas/de/#map");
    window.back();
    window.back();
    expect(seen).toEqual(["?countries=KAZ,UZB", "", "?countries=KAZ,UZB", "?year=2020"]);
  });

  it("stays on a host whose path begins with two slashes", () => {
    const window = fakeWindow("https://example.org//elsewhere.example/");
    createAddressBar(window.host).write("?year=2020", "push");
    expect(window.address()).toBe("//elsewhere.example/?year=2020");
  });

  it("never writes the same address twice in a row", () => {
    const window = fakeWindow("https://example.org/");
    const bar = createAddressBar(window.host);
    const notified = vi.fn<() => void>();
    bar.subscribe(notified);
    for (const how of ["push", "push", "replace"] as const) bar.write("?year=2020", how);
    vi.runAllTimers();
    expect([window.writes(), notified.mock.calls.length]).toEqual([1, 1]);
  });

  it("follows a drag at once and writes it a few times a second, as one entry", () => {
    const window = fakeWindow("https://example.org/?year=2024");
    const bar = createAddressBar(window.host);
    for (let year = 1992; year < 2024; year++) {
      bar.write(`?year=${year}`, "replace");
      expect(bar.query()).toBe(`?year=${year}`);
      vi.advanceTimersByTime(50);
    }
    vi.runAllTimers();
    expect(window.history()).toEqual(["?year=2023"]);
    expect(window.writes()).toBeLessThanOrEqual(5);
  });

  it("makes what a drag arrived at a place to come back to", () => {
    const window = fakeWindow("https://example.org/");
    const bar = createAddressBar(window.host);
    bar.write("?year=2010", "replace");
    bar.write("?year=2010&flow=export", "push");
    expect(window.history()).toEqual(["?year=2010", "?year=2010&flow=export"]);
  });

  it("leaves an unwritten drag behind when the reader goes back", () => {
    const window = fakeWindow("https://example.org/");
    const bar = createAddressBar(window.host);
    bar.subscribe(() => undefined);
    bar.write("?flow=export", "push");
    bar.write("?flow=export&year=2010", "replace");
    window.back();
    expect(bar.query()).toBe("");
    vi.runAllTimers();
    expect(window.history()).toEqual(["", "?flow=export"]);
  });

  it("writes what is still unwritten when the page is left", () => {
    const window = fakeWindow("https://example.org/");
    const bar = createAddressBar(window.host);
    bar.subscribe(() => undefined);
    bar.write("?year=2010", "replace");
    window.leave();
    expect(window.address()).toBe("/?year=2010");
  });

  it("stays within a browser's limit however much is written, and ends at the last view", () => {
    const window = fakeWindow("https://example.org/");
    const bar = createAddressBar(window.host);
    for (let step = 0; step < 2000; step++) {
      bar.write(`?step=${step}`, step % 3 === 0 ? "push" : "replace");
      expect(bar.query()).toBe(`?step=${step}`);
      vi.advanceTimersByTime(20);
    }
    vi.runAllTimers();
    expect(window.address()).toBe("/?step=1999");
    expect(window.refusals()).toBe(0);
  });

  it("keeps the view where the address may not be written", () => {
    const window = fakeWindow("https://example.org/", { limit: 0 });
    const bar = createAddressBar(window.host);
    bar.write("?year=2010", "push");
    expect(bar.query()).toBe("?year=2010");
    bar.write("?year=2011", "replace");
    vi.runAllTimers();
    expect(bar.query()).toBe("?year=2011");
    expect(window.address()).toBe("/");
  });

  it("stops listening with its last reader", () => {
    const window = fakeWindow("https://example.org/");
    const bar = createAddressBar(window.host);
    const stops = [bar.subscribe(() => undefined), bar.subscribe(() => undefined)];
    stops[0]?.();
    expect(window.listening()).toBe(2);
    stops[1]?.();
    expect(window.listening()).toBe(0);
  });
});
