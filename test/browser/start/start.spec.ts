import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart, choose } from "../marks.ts";
import { oldestBrowsers } from "../../../src/start/oldest-browsers.ts";
import { sitePages } from "../site.ts";
import { heldBack } from "./held-back.ts";

const state = (page: Page) => page.locator("#state");
const asked = "?unit=share&year=2015&countries=KAZ";

/** Pages that draw something else for a query: all but the one for unknown addresses. */
const samples = [
  asked,
  `de/${asked}`,
  `country/kaz/${asked}`,
  `events/?countries=KAZ`,
  `embed/trade/${asked}`,
  `present/${asked}`,
];

test("every page says in its own HTML what its picture shows, for the case that no script runs", async ({
  request,
}) => {
  for (const address of sitePages) {
    const html = await (await request.get(address)).text();
    const [, text = ""] = /<p class="usual-view">(.+?)<\/p>/.exec(html) ?? [];
    // From a frame, a link leads on.
    if (address.includes("embed/")) expect.soft(text, address).toMatch(/<a href="[./]+(?:de\/)?" target="_blank"/);
    expect.soft(text, address).toMatch(address.startsWith("de/") ? /übliche Ansicht: ./ : /usual view: ./);
    if (/^(de\/)?(embed\/.*|country\/.*)?$/.test(address)) expect.soft(text, address).toMatch(/1992–2025.*2024/);
  }
});

test.describe("without any script", () => {
  test.use({ javaScriptEnabled: false });

  for (const address of samples) {
    test(`/${address} shows its usual view and calls it that`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator("main")).toBeVisible();
      await expect(page.locator(".usual-view")).toBeVisible();
    });
  }
});

for (const address of samples) {
  test(`/${address} without its script shows the usual view under its own name, with a way to try again`, async ({
    page,
    problems,
  }) => {
    problems.expect(/ERR_INTERNET_DISCONNECTED/, /preloaded using link/);
    await page.route(/\/assets\/.*\.js$/, (route) => route.abort("internetdisconnected"));
    await page.goto(address);
    await expect(state(page)).toContainText(
      address.startsWith("de/") ? "Was Sie sehen, ist die übliche Ansicht" : "What you see is the usual view",
    );
    await expect(page.locator("main")).toBeVisible();
    await page.unroute(/\/assets\/.*\.js$/);
    await state(page).getByRole("button").click();
    await expect(page.locator("html")).toHaveAttribute("data-ready");
    await expect(state(page)).toHaveText("");
  });
}

for (const address of ["", "embed/trade/", "country/kaz/"]) {
  test(`a script that never comes is announced on /${address}, and what was asked for is never another view`, async ({
    page,
    problems,
  }) => {
    problems.expect(/preloaded using link/);
    const { answer: held, letGo } = heldBack();
    await page.clock.install();
    await page.route(/\/assets\/(?!embed-).*\.js$/, held);
    await page.goto(`${address}?unit=share`, { waitUntil: "commit" });
    await expect(page.locator("main")).toBeAttached();
    await expect(page.locator("main")).toBeHidden();
    await page.clock.fastForward(6_000);
    await expect(state(page)).toContainText("This is taking long");
    await page.clock.fastForward(60_000);
    await expect(page.locator("main")).toBeHidden();

    await state(page).getByRole("button", { name: "Show the usual view instead" }).click();
    await expect(state(page)).toContainText("What you see is the usual view");
    await expect(page.locator("main")).toBeVisible();

    // What comes late comes all the same.
    letGo();
    await page.clock.resume();
    await expect(page.locator("html")).toHaveAttribute("data-ready");
    await expect(state(page)).toHaveText("");
    await expect(page.locator("main")).toBeVisible();
  });
}

test("a page that was asked for nothing else says that it cannot start, and keeps its picture", async ({
  page,
  problems,
}) => {
  problems.expect(/ERR_FAILED/, /preloaded using link/);
  await page.route("**/assets/explore-*.js", (route) => route.abort());
  await page.goto("");
  await expect(state(page)).toContainText("its controls do nothing");
  await expect(chart(page, "spine").locator("[data-country]").first()).toBeVisible();
  await page.unroute("**/assets/explore-*.js");
  await state(page).getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-ready");
});

test("words that cannot be loaded are announced as well", async ({ page, problems }) => {
  problems.expect(/404/, /preloaded using link/);
  await page.route(/\/assets\/de[-.].*\.js$/, (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("de/");
  await expect(state(page)).toContainText("funktioniert gerade nicht");
  await expect(chart(page, "spine").locator("[data-country]").first()).toBeVisible();
});

/** Breaks the menu of languages in the page's head, from its next drawing on. */
async function breakHead(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { map } = Array.prototype;
    Array.prototype.map = function (this: unknown[], ...given) {
      if (this[0] === "en" && this[1] === "de") throw new Error("broken on purpose");
      return map.apply(this, given);
    } as typeof map;
  });
}

test("an exception outside every panel leaves the picture and says so", async ({ page, problems }) => {
  problems.expect(/broken on purpose/);
  await visit(page, "");
  await breakHead(page);
  await choose(page, "unit", "share");
  await expect(state(page)).toContainText("What you see is the usual view");
  await expect(page.locator("header nav")).toBeVisible();
  await expect(chart(page, "spine").locator("[data-country]").first()).toBeVisible();
  await expect(state(page).getByRole("button", { name: "Try again" })).toBeVisible();
});

test("a browser older than the page takes keeps a picture that says what it is, and its embeds their height", async ({
  page,
  problems,
}) => {
  problems.expect(/toSorted/);
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, "toSorted"));
  for (const address of ["", asked, `de/embed/trade/${asked}`, "events/"]) {
    await page.goto(address);
    const { chrome, firefox, safari } = oldestBrowsers;
    for (const version of [chrome, firefox, safari]) await expect(state(page)).toContainText(String(version));
    await expect(page.locator("main")).toBeVisible();
  }
});

test("pages drawn anew, and parts that fail, stand under a policy that lets no text become markup", async ({
  page,
  problems,
}) => {
  problems.expect(/500/);
  const policy = (await (await page.request.get("")).text()).match(/Content-Security-Policy" content="([^"]+)"/)?.[1];
  expect(policy).toContain("require-trusted-types-for 'script'");
  await visit(page, "");
  const version = (await page.locator("html").getAttribute("data-version")) ?? "";
  await visit(page, `?data=${version}`);
  await expect(page.locator(".big-number")).toContainText("94.8");
  await page.locator('[data-chart="multiples"]').first().scrollIntoViewIfNeeded();
  await page.route("**/data/versions/*/trade-amounts.json", (route) => route.fulfill({ status: 500, body: "" }));
  await visit(page, "");
  await expect(page.locator("header nav")).toBeVisible();
  await expect(page.locator(".panel-message").first()).toBeVisible();
});
