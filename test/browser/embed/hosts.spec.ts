import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { inflateSync } from "node:zlib";
import type { Frame, Page } from "@playwright/test";
import type Reveal from "reveal.js";
import { drawFrames, overhang, smallText } from "../page-checks.ts";
import { expect, test, visit } from "../fixtures.ts";

const scriptOf = (site: string) => `<script src="${site}embed.js" async></script>`;
const heightOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);
const contentHeight = (frame: Frame) =>
  frame.locator("#root").evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

async function frameOf(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(selector, { state: "attached" })).contentFrame();
  if (!frame) throw new Error(`${selector} is no frame`);
  await frame.waitForSelector("html[data-ready]", { state: "attached" });
  return frame;
}

/** Where the content of a fitted embed lies, in parts of its frame. */
function filled(frame: Frame) {
  return frame.locator(".embed-content").evaluate((content) => {
    const box = content.getBoundingClientRect();
    const marks = content.querySelectorAll("svg [aria-label]").length;
    return {
      left: box.left / innerWidth,
      right: box.right / innerWidth,
      top: box.top / innerHeight,
      bottom: box.bottom / innerHeight,
      marks,
    };
  });
}

function expectFilled({ left, right, top, bottom, marks }: Awaited<ReturnType<typeof filled>>): void {
  expect(Math.min(left, top)).toBeGreaterThan(-0.01);
  expect(Math.max(right, bottom)).toBeLessThan(1.01);
  expect(Math.max(right - left, bottom - top)).toBeGreaterThan(0.97);
  expect(marks).toBeGreaterThan(0);
}

const deck = (site: string) => `
  <link rel="stylesheet" href="reveal.css"><link rel="stylesheet" href="theme/white.css">
  <div class="reveal"><div class="slides">
    <section><iframe id="a" src="${site}embed/trade/?fit=1" width="960" height="540"></iframe></section>
    <section><iframe id="b" src="${site}embed/spine/?fit=1" width="960" height="540"></iframe></section>
    <section><iframe id="c" data-src="${site}embed/map/?fit=1" data-preload width="960" height="540"></iframe></section>
  </div></div>
  <script src="reveal.js"></script>
  <script>Reveal.initialize({ transition: "none", viewDistance: 2, embedded: false })</script>`;
const reveal = dirname(createRequire(import.meta.url).resolve("reveal.js"));

test("in a reveal.js deck, charts of later slides are drawn when these are shown", async ({ page, site, openHost }) => {
  await openHost(deck(site), { folder: reveal });
  expectFilled(await filled(await frameOf(page, "#a")));
  for (const id of ["#b", "#c"]) {
    const frame = await frameOf(page, id);
    // Loaded out of sight; shown, it is right with the next frames.
    await page.evaluate(() => (window as unknown as { Reveal: typeof Reveal }).Reveal.next());
    await drawFrames(page);
    const drawn = await filled(frame);
    expectFilled(drawn);
    expect(drawn.marks).toBeGreaterThan(5);
  }
});

test("a reveal.js deck printed to PDF has the charts", async ({ page, site, openHost }) => {
  await openHost(deck(site), { folder: reveal, query: "?print-pdf" });
  await page.locator(".pdf-page").nth(2).waitFor({ state: "attached" });
  for (const id of ["#a", "#b", "#c"]) await frameOf(page, id);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  const drawings = [...pdf.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, body = ""]) => {
    try {
      return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
    } catch {
      return "";
    }
  });
  // Kazakhstan's hue, as PDF writes it, in each of the three charts.
  const [, hex = ""] = /--KAZ: light-dark\(#(\w{6})/.exec(readFileSync("src/styles/tokens.css", "utf8")) ?? [];
  const shares = [0, 2, 4].map((at) => Math.floor((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000));
  const hue = new RegExp(`${shares.map((share) => String.raw`\.${share}\d*`).join(" ")} rg`);
  expect(drawings.filter((drawing) => hue.test(drawing)).length).toBeGreaterThanOrEqual(3);
});

test("a narrow frame shows every year, on paper too, each label in its place", async ({ page, site, openHost }) => {
  await openHost(`<iframe id="chart" src="${site}embed/spine/?lanes=treaties,aid" width="560" height="900"></iframe>`);
  const frame = await frameOf(page, "#chart");
  const left = (selector: string) =>
    frame
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().left);
  for (const media of ["screen", "print"] as const) {
    await page.emulateMedia({ media });
    expect(await left(".lane-title")).toBeLessThan(20);
    expect(await left('rect[data-year="1992"]')).toBeGreaterThan(await left(".axis-y text"));
    expect(await overhang(frame)).toBeLessThanOrEqual(0);
  }
});

test("a page that listens as Datawrapper's documentation has it gives our frame its height", async ({
  page,
  site,
  openHost,
}) => {
  await openHost(`
    <iframe id="chart" src="${site}embed/trade/" style="width:700px;height:200px;border:0"></iframe>
    <script>
      window.addEventListener("message", function (event) {
        if (typeof event.data["datawrapper-height"] === "undefined") return;
        for (var id in event.data["datawrapper-height"]) {
          document.querySelectorAll("iframe").forEach(function (frame) {
            if (frame.contentWindow === event.source) frame.style.height = event.data["datawrapper-height"][id] + "px";
          });
        }
      });
    </script>`);
  const frame = await frameOf(page, "#chart");
  await expect.poll(() => heightOf(page, "#chart")).toBe(await contentHeight(frame));
});

test("embed.js gives frames their height, also fenced in, and nobody else's", async ({ page, site, openHost }) => {
  await openHost(
    `
    <iframe id="plain" src="${site}embed/ranking/" style="width:600px;height:150px;border:0"></iframe>
    <iframe id="fenced" sandbox="allow-scripts" src="${site}embed/ranking/" style="width:600px;height:150px;border:0"></iframe>
    <iframe id="other" style="height:150px" srcdoc="<script>parent.postMessage({'silk-ledger':{type:'height',height:777}},'*')</script>"></iframe>
    ${scriptOf(site)}`,
  );
  for (const id of ["#plain", "#fenced"]) {
    const frame = await frameOf(page, id);
    await expect.poll(() => heightOf(page, id)).toBe(await contentHeight(frame));
    expect(await heightOf(page, id)).toBeGreaterThan(200);
  }
  expect(await page.locator("#other").evaluate((frame) => frame.style.height)).toBe("150px");

  // In a narrower column the chart is higher, and says so.
  const before = await heightOf(page, "#plain");
  await page.locator("#plain").evaluate((frame) => (frame.style.width = "300px"));
  await expect.poll(() => heightOf(page, "#plain")).toBeGreaterThan(before);
});

test("the element shows its view, tells what happens in it, and its children until then", async ({
  page,
  site,
  openHost,
}) => {
  await openHost(`
    <script>
      told = [];
      document.addEventListener("DOMContentLoaded", () =>
        document.querySelector("silk-ledger").addEventListener("silk-ledger", ({ detail }) => told.push(detail)));
    </script>
    <silk-ledger chart="trade" lang="de" countries="KAZ,UZB" style="width:700px" title="Zwei Länder">
      <p>Ein Bild</p>
    </silk-ledger>
    ${scriptOf(site)}`);
  const frame = await frameOf(page, "silk-ledger iframe");
  expect(new URL(frame.url()).pathname).toBe("/de/embed/trade/");
  await expect(frame.locator('svg [data-country="TJK"]')).toHaveCount(0);
  await expect.poll(() => heightOf(page, "silk-ledger")).toBe(await contentHeight(frame));
  await expect(page.getByText("Ein Bild")).toBeHidden();
  await expect(page.locator("silk-ledger iframe")).toHaveAttribute("title", "Zwei Länder");

  await frame.locator('rect[role="img"][data-country="UZB"][data-year="2019"]').click();
  const told = () => page.evaluate("told") as Promise<Array<Readonly<Record<string, unknown>>>>;
  await expect.poll(async () => (await told()).map(({ type }) => type)).toContain("view");
  expect((await told()).find(({ type }) => type === "select")).toMatchObject({ country: "UZB", year: 2019 });
  expect((await told()).find(({ type }) => type === "view")?.["address"]).toMatch(/countries=KAZ,UZB&year=2019$/);

  const steps = await page.evaluate(() => history.length);
  await page.locator("silk-ledger").evaluate((element) => {
    element.setAttribute("countries", "TJK");
    element.setAttribute("plain", "");
  });
  const next = await frameOf(page, 'silk-ledger iframe[src*="TJK"]');
  expect(new URL(next.url()).search).toBe("?countries=TJK&plain=1");
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

test("a frame loaded at no size, or not shown at all, is right once it has one", async ({ page, site, openHost }) => {
  await openHost(`
    <div id="tab" style="display:none"><iframe id="hidden" src="${site}embed/trade/?fit=1" width="800" height="450"></iframe></div>
    <iframe id="flat" src="${site}embed/ledgers/?fit=1" width="0" height="0"></iframe>
    <div id="late" style="display:none"><iframe id="high" src="${site}embed/ranking/" style="width:500px;height:90px;border:0"></iframe></div>
    <script>heights = []; addEventListener("message", ({ data }) => data["datawrapper-height"] && heights.push(data["datawrapper-height"].ranking));</script>
    ${scriptOf(site)}`);
  const fitted = [await frameOf(page, "#hidden"), await frameOf(page, "#flat")];
  const high = await frameOf(page, "#high");
  expect(await page.evaluate("heights")).toEqual([]);
  await page.evaluate(() => {
    for (const hidden of document.querySelectorAll("div")) hidden.style.display = "";
    for (const flat of document.querySelectorAll("iframe[width='0']")) {
      Object.assign(flat, { width: "640", height: "480" });
    }
  });
  for (const frame of fitted) {
    await frame.waitForFunction(() => "fitted" in document.documentElement.dataset);
    expectFilled(await filled(frame));
  }
  await expect.poll(() => heightOf(page, "#high")).toBe(await contentHeight(high));
});

test("a fitted chart fills frames of any size, and tells no height", async ({ page, site, openHost }) => {
  await page.setViewportSize({ width: 1940, height: 1100 });
  await openHost(
    `<iframe id="chart" src="${site}embed/gap/?fit=1" style="border:0;display:block"></iframe>
     <script>heights = 0; addEventListener("message", ({ data }) => (heights += data["silk-ledger"]?.type === "height"));</script>`,
  );
  const frame = await frameOf(page, "#chart");
  for (const [width, height] of [
    [320, 240],
    [400, 900],
    [960, 540],
    [1600, 400],
    [1920, 1080],
  ] as const) {
    await page.locator("#chart").evaluate((element, size) => Object.assign(element, size), { width, height });
    await frame.waitForFunction((wanted) => innerWidth === wanted, width);
    await drawFrames(page);
    expectFilled(await filled(frame));
    expect(await overhang(frame)).toBeLessThanOrEqual(0);
  }
  expect(await page.evaluate("heights")).toBe(0);
});

test("a host that adds to every height it is told does not make the frame grow for ever", async ({
  page,
  site,
  openHost,
}) => {
  await openHost(`
    <div id="column" style="width:600px;height:400px;overflow:auto">
      <iframe id="chart" src="${site}embed/map/" style="width:100%;height:200px;border:0;display:block"></iframe>
    </div>
    <script>
      told = 0;
      addEventListener("message", ({ data }) => {
        if (data["silk-ledger"]?.type !== "height") return;
        told++;
        document.getElementById("chart").style.height = data["silk-ledger"].height + 40 + "px";
      });
    </script>`);
  await frameOf(page, "#chart");
  await expect.poll(() => page.evaluate("told")).toBeGreaterThan(0);
  await drawFrames(page, 50);
  expect(await page.evaluate("told")).toBeLessThan(8);
});

test.describe("without any script", () => {
  test.use({ javaScriptEnabled: false });

  test("charts look right in frames from 400 to 1600 px wide", async ({ page, site, openHost }) => {
    const charts = ["trade", "map", "spine", "ledgers"];
    await openHost(
      charts.map((id) => `<iframe id="${id}" src="${site}embed/${id}/" width="100%" height="700"></iframe>`).join(""),
    );
    for (const width of [400, 1000, 1600]) {
      await page.setViewportSize({ width: width + 20, height: 900 });
      for (const id of charts) {
        const frame = await (await page.waitForSelector(`#${id}`)).contentFrame();
        if (!frame) throw new Error(`${id} is no frame`);
        await expect(frame.locator(".embed-foot")).toBeVisible();
        const at = `${id}, ${width} px`;
        expect.soft(await overhang(frame), at).toBeLessThanOrEqual(0);
        expect.soft(await smallText(frame), at).toEqual([]);
        await expect.soft(frame.locator("h1, .embed-sources"), at).toHaveCount(2);
        // No buttons that could do nothing.
        await expect.soft(frame.locator("button:visible"), at).toHaveCount(0);
        const svg = await frame.locator("svg.chart-svg, svg.map-svg").boundingBox();
        expect.soft(svg?.width, at).toBeGreaterThan(width * 0.9);
      }
    }
  });
});

test("an embed keeps nothing, and asks only its own site", async ({ page, site }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await visit(page, "embed/trade/?countries=KAZ,UZB");
  expect(new Set(asked)).toEqual(new Set([new URL(site).origin]));
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
