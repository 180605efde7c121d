import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { AnswerCache, httpClient } from "../../scripts/refresh/http-client.ts";
import { recorded } from "./recorded.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] }));
afterEach(() => void vi.useRealTimers());

const noon = new Date("2026-12-01T12:00:00Z");

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "silk-ledger-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Answers in turn, the last one for good; keeps the moments of the requests, in ms from the first. */
function server(answers: readonly (() => Response)[], kept = folder(), now = noon) {
  const moments: number[] = [];
  const start = performance.now();
  const lines: string[] = [];
  const ask = httpClient({
    host: "example.org",
    interval: 1000,
    answers: new AnswerCache(kept, now),
    log: (line) => lines.push(line),
    fetch: async () => {
      moments.push(Math.round(performance.now() - start));
      const answer = answers[Math.min(moments.length, answers.length) - 1];
      if (!answer) throw new Error("nobody answers");
      return answer();
    },
  });
  const get = (path: string) => ask({ url: `https://example.org/${path}`, label: path }, (body) => body);
  return { get, moments, lines, kept };
}

const fine = () => new Response("fine");
const offline = (): Response => {
  throw new TypeError("fetch failed");
};

/** Lets time pass until the work is done; files are read in real time meanwhile. */
async function settled<T>(work: Promise<T>): Promise<PromiseSettledResult<T>> {
  let result: PromiseSettledResult<T> | undefined;
  void Promise.allSettled([work]).then(([settledWork]) => (result = settledWork));
  while (!result) {
    await new Promise((done) => setImmediate(done));
    await vi.advanceTimersByTimeAsync(100);
  }
  return result;
}

test("requests keep their distance", async () => {
  const { get, moments } = server([fine]);
  for (const path of ["a", "b", "c"]) await settled(get(path));
  expect(moments).toHaveLength(3);
  expect(Math.min(...moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0)))).toBeGreaterThanOrEqual(
    1000,
  );
});

test("waits as long as Retry-After says", async () => {
  const limit = () =>
    new Response(recorded("comtrade-rate-limit.json"), { status: 429, headers: { "Retry-After": "37" } });
  const { get, moments, lines } = server([limit, fine]);
  expect(await settled(get("a"))).toMatchObject({ value: "fine" });
  expect((moments[1] ?? 0) - (moments[0] ?? 0)).toBeGreaterThanOrEqual(37_000);
  expect(lines).toEqual([expect.stringContaining("429"), "a"]);
});

test("waits longer from failure to failure, and gives up", async () => {
  const { get, moments } = server([() => new Response(recorded("gateway.html"), { status: 500 })]);
  expect(await settled(get("a"))).toMatchObject({
    reason: { kind: "refused", message: expect.stringContaining("500") },
  });
  const waits = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
  expect(waits).toHaveLength(5);
  waits.forEach((wait, index) => {
    expect(wait).toBeGreaterThanOrEqual(1000 * 2 ** index);
    expect(wait).toBeLessThanOrEqual(2000 * 2 ** index + 50);
  });
});

test.each([401, 403, 404])("does not insist on %i", async (status) => {
  const { get, moments } = server([() => new Response("no", { status })]);
  expect(await settled(get("a"))).toMatchObject({ reason: { kind: "refused" } });
  expect(moments).toHaveLength(1);
});

test("without a connection it says so at once; one that is lost on the way is tried again", async () => {
  const never = server([offline]);
  expect(await settled(never.get("a"))).toMatchObject({ reason: { kind: "connection" } });
  expect(never.moments).toHaveLength(1);
  expect(never.lines).toEqual([]);
  const lost = server([fine, offline, fine]);
  await settled(lost.get("a"));
  expect(await settled(lost.get("b"))).toMatchObject({ value: "fine" });
});

test("what was answered is not asked again, for a day", async () => {
  const first = server([fine]);
  await settled(first.get("a"));
  const hours = (count: number) => new Date(noon.getTime() + count * 3_600_000);
  const soon = server([fine], first.kept, hours(23));
  expect(await settled(soon.get("a"))).toMatchObject({ value: "fine" });
  expect(soon.moments).toEqual([]);
  const late = server([fine], first.kept, hours(25));
  await settled(late.get("a"));
  expect(late.moments).toHaveLength(1);
});

test("an answer of which only a part was kept is asked for again", async () => {
  const first = server([fine]);
  await settled(first.get("a"));
  for (const file of readdirSync(first.kept)) writeFileSync(join(first.kept, file), '{"url":"https://exa');
  const again = server([fine], first.kept);
  expect(await settled(again.get("a"))).toMatchObject({ value: "fine" });
  expect(again.moments).toHaveLength(1);
});

test("an answer that cannot be read is not kept", async () => {
  const kept = folder();
  const ask = httpClient({
    host: "example.org",
    interval: 0,
    answers: new AnswerCache(kept, noon),
    log: () => {},
    fetch: async () => fine(),
  });
  const reading = ask({ url: "https://example.org/", label: "" }, () => {
    throw new Error("unreadable");
  });
  expect(await settled(reading)).toMatchObject({ reason: { message: "unreadable" } });
  expect(readdirSync(kept)).toEqual([]);
});
