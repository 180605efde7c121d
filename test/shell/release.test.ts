import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isRenewed, watchRelease } from "../../src/shell/release/release.ts";

const day = 24 * 60 * 60 * 1000;
let visibilityState = "visible";
let targets: Readonly<Record<"window" | "document", EventTarget>>;
const fetching = vi.fn<() => Promise<Response>>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  visibilityState = "visible";
  isRenewed.set(false);
  targets = { window: new EventTarget(), document: new EventTarget() };
  Object.defineProperty(targets.document, "visibilityState", { get: () => visibilityState });
  vi.stubGlobal("window", targets.window);
  vi.stubGlobal("document", Object.assign(targets.document, { documentElement: { dataset: { build: "this" } } }));
  fetching.mockReset().mockImplementation(async () => Response.json({ build: "the-next" }));
  vi.stubGlobal("fetch", fetching);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const returns = [
  ["document", "visibilitychange"],
  ["document", "resume"],
  ["window", "focus"],
  ["window", "pageshow"],
  ["window", "online"],
] as const;

test.each(returns)(
  "after a day asleep, in which its own clock may have stood still, a page asks: %s %s",
  async (on, type) => {
    vi.stubGlobal("performance", { now: () => 0 });
    const end = watchRelease("./");
    vi.setSystemTime(Date.now() + day);
    targets[on].dispatchEvent(new Event(type));
    await vi.waitFor(() => expect(isRenewed.get()).toBe(true));
    expect(fetching).toHaveBeenCalledTimes(1);
    end();
    vi.setSystemTime(Date.now() + day);
    targets[on].dispatchEvent(new Event(type));
    expect(fetching).toHaveBeenCalledTimes(1);
  },
);

test("all that tells of one return asks once, and nothing is asked of a page that nobody sees", () => {
  watchRelease("./");
  visibilityState = "hidden";
  vi.setSystemTime(Date.now() + day);
  for (const [on, type] of returns) targets[on].dispatchEvent(new Event(type));
  expect(fetching).not.toHaveBeenCalled();
  visibilityState = "visible";
  for (const [on, type] of returns) targets[on].dispatchEvent(new Event(type));
  expect(fetching).toHaveBeenCalledTimes(1);
});

test("a clock that is set back keeps no page from asking", () => {
  watchRelease("./");
  vi.setSystemTime(Date.now() - day);
  targets.window.dispatchEvent(new Event("focus"));
  expect(fetching).toHaveBeenCalledTimes(1);
});
