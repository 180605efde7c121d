import { expect, test } from "../fixtures.ts";

const many = 200;

test("two hundred embeds on one page load their pictures, each script once, and no data", async ({
  page,
  site,
  openHost,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { href, pathname } = new URL(request.url());
    if (href.startsWith(site)) asked.push(pathname);
  });
  const frame = `<iframe src="${site}embed/ranking/" style="width:600px;height:400px;border:0"></iframe>`;
  // Each tells its height once it stands.
  const counter = `<script>told = new Set(); addEventListener("message", ({ source }) => told.add(source))</script>`;
  await openHost(`${counter}${frame.repeat(many)}<script src="${site}embed.js" async></script>`);
  await expect.poll(() => page.evaluate("told.size"), { timeout: 60_000 }).toBe(many);
  const scripts = new Set(asked.filter((path) => path.endsWith(".js") && path !== "/embed.js"));
  expect([...scripts]).toEqual([expect.stringMatching(/^\/assets\/embed-[\w-]+\.js$/)]);
  expect(asked.filter((path) => /\.json$|\/data\//.test(path))).toEqual([]);

  // The last one lives as the first does.
  const last = page.frames().at(-1);
  await last?.locator('svg [role="img"][data-value]').first().focus();
  await expect(last?.locator(".tooltip").first() ?? page.locator("none")).toBeVisible();
});

test("of two hundred pasted frames only those near the screen load at all", async ({ page, site, openHost }) => {
  let documents = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.url().startsWith(site)) documents++;
  });
  const frame = `<iframe src="${site}embed/trade/" loading="lazy" style="display:block;width:600px;height:900px;border:0"></iframe>`;
  await openHost(frame.repeat(many));
  const first = page.frameLocator("iframe >> nth=0");
  await expect(first.locator("svg [data-value]").first()).toBeVisible();
  expect(documents).toBeLessThan(12);
});
