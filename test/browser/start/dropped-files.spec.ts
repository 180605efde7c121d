import type { Page, Route } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";

/** `npm run browser start/dropped-files` with it drops every single file of every page, which takes half an hour. */
const dropsAll = process.env["DROP_ALL"] !== undefined;

/** What may come in a file's place. */
const faults: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  nothing: (route) => route.abort(),
  "a page that says it is not there": (route) =>
    route.fulfill({ status: 404, contentType: "text/html", body: "<!doctype html><title>Not found</title>" }),
  "half of it": async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    const { "content-length": _, "content-encoding": __, ...headers } = answer.headers();
    const half = body.subarray(0, Math.floor(body.length * 0.6));
    // A page that has been left meanwhile takes none of it.
    await route.fulfill({ status: 200, headers, body: half }).catch(() => {});
  },
  "somebody's login page": (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Sign in</title><p>Please sign in." }),
  // Takes seconds to be given up, and has tests of its own: `start.spec.ts`, `styles.spec.ts`, `failures.spec.ts`.
  ...(dropsAll && { "nothing, for ever,": () => new Promise<void>(() => {}) }),
};

/** Of every file of a page all faults are told, not the first. */
const check = dropsAll ? expect.configure({ soft: true, timeout: 20_000 }) : expect;

const headings = () => JSON.stringify([...document.querySelectorAll("h1, h2")].map((heading) => heading.textContent));
const marks = () => document.querySelectorAll("main svg [aria-label], main li, main tr").length;

/** Whatever says that something is not there. */
const message = (page: Page) =>
  page.locator("#state:not(:empty), .panel-message, .panel-missing, .not-loaded").filter({ hasText: /\S/ }).first();

for (const [index, address] of ["", "events/", "present/", "country/kaz/"].entries()) {
  test(`/${address} without one of its files is the same, or says what is missing`, async ({ page, problems }) => {
    problems.expect(/Failed to load resource/, /status 404/, /preloaded using link/, /ERR_FAILED/, /MIME type/);
    // What a browser reports of half a script.
    problems.expect(/^exception: (Unexpected|Invalid|missing|Unterminated)/, /Failed to decode|OTS parsing/);
    if (dropsAll) test.setTimeout(1_800_000);
    const byKind = new Map<string, string[]>();
    page.on("request", (request) => {
      if (request.isNavigationRequest() || !request.url().startsWith("http")) return;
      const kind = request.url().split(".").at(-1) ?? "";
      byKind.set(kind, [...new Set([...(byKind.get(kind) ?? []), request.url()])]);
    });
    await visit(page, address);
    // Slides further on are drawn as there is time for them, in the whole page as well.
    const whole = { headings: await page.evaluate(headings), marks: await page.evaluate(marks) };
    page.removeAllListeners("request");
    expect([...byKind.keys()]).toEqual(expect.arrayContaining(["js", "css", "json", "woff2"]));
    // Of each kind one file, on each page another, each with a fault of its own.
    const drops = [...byKind.values()].flatMap((files, kind) => {
      const all = files.flatMap((file) => Object.keys(faults).map((fault) => [file, fault] as const));
      return dropsAll ? all : all.filter((_, at) => at === (index * 5 + kind) % all.length);
    });
    for (const [file, fault] of drops) {
      await page.route(file, faults[fault] ?? (() => {}));
      await page.goto(address, { waitUntil: "commit" });
      const told = `${fault} for ${file}`;
      await check(page.locator("main"), told).toBeVisible();
      await check
        .poll(
          async () =>
            (await message(page).isVisible()) ||
            ((await page.locator("html[data-ready]").count()) > 0 &&
              (await page.evaluate(headings)) === whole.headings &&
              (await page.evaluate(marks)) >= whole.marks),
          { message: told },
        )
        .toBe(true);
      check((await page.locator("h1").allTextContents()).join(), told).not.toMatch(/Sign in|Not found/);
      await page.unroute(file);
    }
  });
}
