import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { bar, chart, eventDot } from "../marks.ts";
import { opener } from "../share/share-dialog.ts";
import { heldBack } from "./held-back.ts";

interface Opening {
  /** What is asked for, by its place on the page. */
  readonly address: string;
  readonly ask: (page: Page) => Promise<void>;
  /** The file without which it does not come. */
  readonly code: RegExp;
  readonly opened: string;
  /** What a press of Escape leaves of the address; all of it, if not given. */
  readonly left?: string;
}

const explore = "?countries=KAZ&year=2013";

declare global {
  // Set in the page by the test of timers.
  var endTimers: () => void;
}

/** It is part of the address. */
const onArrival = async () => {};

const openings: Readonly<Record<string, Opening>> = {
  "the dialog of Share": {
    address: explore,
    ask: (page) => opener(page, "spine").press("Enter"),
    code: /\/share-dialog-[^/]*\.js$/,
    opened: "dialog.export",
  },
  "the search": {
    address: explore,
    ask: (page) => page.keyboard.press("Control+k"),
    code: /\/search-dialog-[^/]*\.js$/,
    opened: "dialog.search",
  },
  "the list of keys": {
    address: explore,
    ask: (page) => page.keyboard.press("?"),
    code: /\/keys-dialog-[^/]*\.js$/,
    opened: "dialog.keys-dialog",
  },
  "the choice of a file": {
    address: explore,
    ask: (page) => page.locator(".foot-links button").first().press("Enter"),
    code: /\/reopened-file-[^/]*\.js$/,
    opened: "dialog.file-return",
  },
  "a figure's sources": {
    address: explore,
    ask: (page) => bar(page, "KAZ", 2013).press("Enter"),
    code: /\/figure-card-body-[^/]*\.js$/,
    opened: ".figure-card",
  },
  "an event's card": {
    address: `${explore}&event=summit-xian-2023`,
    ask: onArrival,
    code: /\/event-card-body-[^/]*\.js$/,
    opened: ".event-card",
    left: explore,
  },
  "a project's card": {
    address: `${explore}&project=cku-railway`,
    ask: onArrival,
    code: /\/project-card-[^/]*\.js$/,
    opened: ".project-card",
    left: explore,
  },
  "the citation": {
    address: "method/",
    ask: (page) => page.locator(".method-actions button").first().press("Enter"),
    code: /\/cite-dialog-[^/]*\.js$/,
    opened: "dialog.cite-dialog",
  },
  "the editor of slides": {
    address: "present/",
    ask: (page) => page.locator(".deck-own button").nth(1).press("Enter"),
    code: /\/deck-editor-[^/]*\.js$/,
    opened: "dialog.deck-dialog",
  },
};

for (const [what, { address, ask, code, opened, left = address }] of Object.entries(openings)) {
  test(`while its code is on its way, Escape calls off ${what}, and does nothing else`, async ({ page }) => {
    const { answer, letGo } = heldBack();
    await page.route(code, answer);
    const come = page.waitForResponse(code);
    const asked = page.waitForRequest(code);
    await visit(page, address);
    await ask(page);
    await asked;
    await page.keyboard.press("Escape");
    letGo();
    await (await come).finished();
    await settled(page);
    await expect(page.locator(opened)).toHaveCount(0);
    expect(new URL(page.url()).search).toBe(new URL(left, page.url()).search);
  });
}

/** Opens in its place on the page, where Escape closes it with or without its code. */
const menu: Opening = {
  address: explore,
  ask: (page) => page.locator('details[data-menu="flow"] > summary').press("Enter"),
  code: /\/menu-content-[^/]*\.js$/,
  opened: 'details[data-menu="flow"] fieldset',
};

for (const [what, { address, ask, code, opened }] of Object.entries({ ...openings, "a menu": menu })) {
  if (ask === onArrival) continue;
  test(`once its code has come, ${what} waits for no timer`, async ({ page }) => {
    const { answer, letGo } = heldBack();
    await page.route(code, answer);
    await page.addInitScript(() => {
      const start = setTimeout;
      let hasTimers = true;
      const started = (run: () => void, ms = 0) => (hasTimers || ms < 50 ? start(run, ms) : 0);
      Object.assign(globalThis, { setTimeout: started, endTimers: () => (hasTimers = false) });
    });
    await visit(page, address);
    await page.evaluate(() => {
      endTimers();
      // Nor does it count that the code took its time.
      const now = performance.now();
      performance.now = () => now;
    });
    await ask(page);
    await expect(page.locator(".arriving").first()).toBeAttached();
    letGo();
    await expect(page.locator(opened)).toBeVisible();
  });
}

for (const [what, { address, ask, code, opened }] of Object.entries(openings)) {
  if (ask === onArrival) continue;
  test(`where its code could not be had, asking again brings ${what}`, async ({ page, problems }) => {
    problems.expect(/ERR_FAILED/);
    await visit(page, address);
    await page.route(code, (route) => route.abort());
    await ask(page);
    await expect(page.locator(".not-loaded")).toBeVisible();
    await page.unroute(code);
    await ask(page);
    await expect(page.locator(opened)).toBeVisible();
    await expect(page.locator(".not-loaded")).toHaveCount(0);
  });
}

test("what could not be had of a part comes with its styles when it is asked for again", async ({ page, problems }) => {
  problems.expect(/ERR_FAILED/);
  const styles = /\/share-dialog-[^/]*\.css$/;
  await visit(page, "");
  await page.route(styles, (route) => route.abort());
  await opener(page, "spine").click();
  await expect(page.locator(".not-loaded")).toBeVisible();
  await page.unroute(styles);
  await opener(page, "spine").click();
  await expect(page.locator("dialog.export .export-head")).toHaveCSS("display", "grid");
});

test("a menu, an event's card and a table that could not be had come when they are asked for again", async ({
  page,
  problems,
}) => {
  problems.expect(/ERR_FAILED/);
  const code = /\/(?:how-to-read|event-card-body|chart-table)-[^/]*\.js$/;
  const failed = page.locator(".not-loaded");
  await visit(page, "");
  await page.route(code, (route) => route.abort());
  const menu = page.locator('details[data-menu="ranking-options"] > summary');
  const table = chart(page, "ranking").getByRole("button", { name: "Table", exact: true });
  const event = (id: string) => eventDot(page, "spine", id).first().press("Enter");
  await menu.press("Enter");
  await expect(failed).toHaveCount(1);
  await menu.press("Enter");
  await table.press("Enter");
  await expect(failed).toHaveCount(2);
  await table.press("Enter");
  await event("summit-xian-2023");
  await expect(failed).toHaveCount(2);
  await page.unroute(code);

  await event("summit-astana-2025");
  await expect(page.locator(".event-card h2")).toBeVisible();
  await table.press("Enter");
  await expect(page.locator(".chart-table table")).toBeVisible();
  await menu.press("Enter");
  await expect(page.locator(".how-to-read")).toBeVisible();
  await expect(failed).toHaveCount(0);
});

/** Two openings, one right after the other; the code of the first, or of both, is still on its way then. */
const races: ReadonlyArray<readonly [first: string, second: string, known: boolean]> = [
  ["the search", "the list of keys", false],
  ["the list of keys", "the search", false],
  ["the search", "the list of keys", true],
  ["the dialog of Share", "the search", true],
  ["the search", "a figure's sources", true],
];

for (const [first, second, known] of races) {
  test(`of ${first} and ${second}, asked for right after${known ? " and there already" : ""}, the second opens alone`, async ({
    page,
  }) => {
    const [one, other] = [openings[first], openings[second]];
    if (!one || !other) throw new Error("There is no such opening");
    const { answer, letGo } = heldBack();
    await visit(page, explore);
    if (known) {
      await other.ask(page);
      await expect(page.locator(other.opened)).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(page.locator(other.opened)).toHaveCount(0);
    }
    const code = known ? one.code : new RegExp(`${one.code.source}|${other.code.source}`);
    await page.route(code, answer);
    const come = page.waitForResponse(one.code);
    await one.ask(page);
    await other.ask(page);
    letGo();
    await (await come).finished();
    await expect(page.locator(other.opened)).toBeVisible();
    await settled(page);
    await expect(page.locator(one.opened)).toHaveCount(0);
    expect(new URL(page.url()).search).toBe(explore);
  });
}

test("on slides help that is asked for while their editor is on its way opens alone", async ({ page }) => {
  const { answer, letGo } = heldBack();
  const code = /\/deck-editor-[^/]*\.js$/;
  await page.route(code, answer);
  await visit(page, "present/");
  const come = page.waitForResponse(code);
  await openings["the editor of slides"]?.ask(page);
  await page.keyboard.press("?");
  letGo();
  await (await come).finished();
  await settled(page);
  await expect(page.locator("dialog")).toHaveCount(1);
  await expect(page.locator("dialog .deck-keys")).toBeVisible();
});

test("a click on a picture that is not live yet is called off by Escape as well", async ({ page }) => {
  const { answer, letGo } = heldBack();
  const code = /\/explore-side-[^/]*\.js$/;
  await page.route(code, answer);
  await page.goto("");
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  const asked = page.waitForRequest(code);
  await opener(page, "ranking").click();
  await asked;
  await page.keyboard.press("Escape");
  letGo();
  await page.locator('[data-island="side"][data-live]').waitFor();
  await settled(page);
  await expect(page.locator("dialog")).toHaveCount(0);
});

test("keys are meant for the dialog that is open, wherever in it the reader has clicked", async ({ page }) => {
  await visit(page, explore);
  await opener(page, "spine").click();
  const dialog = page.locator("dialog.export");
  await dialog.locator("h2").click();
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await page.keyboard.press("2");
  await settled(page);
  await expect(page.locator("dialog")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await settled(page);
  expect(new URL(page.url()).search).toBe(explore);
});

/** Time for what would come now. */
const settled = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
