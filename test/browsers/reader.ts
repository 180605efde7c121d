import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { expect } from "vitest";
import { embedPolicy } from "../../scripts/deploy/site-headers.ts";
import { serveSite } from "../../scripts/serve/site-server.ts";
import type { BrowserEntry } from "./browsers.ts";
import type { Tab, TabOptions } from "./tab.ts";

export const siteDir = resolve(process.env["SITE_DIR"] ?? ".cache/test-site");

/** What comes in a file's place; `pass` sends the file itself. */
type Held = (answer: ServerResponse, pass: () => Promise<void>) => void;

/** A reader with a browser at the built site: what several tests do there. */
export interface Reader {
  readonly tab: Tab;
  /** Address of the front page. */
  readonly site: string;
  /** Opens a page of the site, "events/?countries=KAZ", and waits until it can be used. */
  visit(address: string): Promise<void>;
  /** Waits until a selector finds something that is displayed. */
  see(selector: string): Promise<void>;
  /** The text of the first element at a selector, as it is laid out; "" if there is none. */
  text(selector: string): Promise<string>;
  /** Clicks the first element at a selector whose text, or name, begins with this. */
  clickNamed(selector: string, name: string): Promise<void>;
  /** Chooses in one of the menus that the filters are: what is named so. */
  choose(menu: string, label: string): Promise<void>;
  /** The query of the address, "" or "?…". */
  query(): Promise<string>;
  /** Serves the site as if it were built for the address it is served at, and gives that. */
  siteBuiltForItsAddress(): Promise<string>;
  /** Serves the site, but for files whose path fits, which are answered so, and gives its address. */
  siteBut(files: RegExp, held: Held): Promise<string>;
  /** Serves a page of another origin with this body, and opens it. */
  openHost(body: string): Promise<void>;
  /** Waits for the file that an act saves, and gives its path. */
  saved(act: () => Promise<void>): Promise<string>;
  /** Keeps the window as it is as `<name>.png`, for people to look at. */
  keepPicture(name: string): Promise<void>;
  leave(): Promise<void>;
}

/** Comes to the built site with a browser. Throws if there is no site. */
export async function readerWith(browser: BrowserEntry, options: Omit<TabOptions, "downloads"> = {}): Promise<Reader> {
  if (!existsSync(join(siteDir, "index.html"))) throw new Error("there is no site: run `npm run test:site` first");
  const folder = resolve(".cache/browsers", browser.name.toLowerCase());
  const downloads = join(folder, "downloads");
  rmSync(downloads, { recursive: true, force: true });
  mkdirSync(downloads, { recursive: true });
  const served = await serveSite({ port: 0, root: siteDir });
  const tab = await browser.open({ ...options, downloads });
  const ends: Array<() => void | Promise<void>> = [() => tab.close(), () => served.close()];

  const see = (selector: string) =>
    until(() => tab.run((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector), selector);
  const visit = async (address: string) => {
    await tab.open(new URL(address, served.url).href);
    await until(() => tab.run(isReady), `${address} to be ready`);
  };
  const clickNamed = async (selector: string, name: string) => {
    await until(() => tab.run(markNamed, selector, name), `${selector} “${name}”`);
    await tab.click("[data-wanted]");
  };
  /** Serves the site at an address of its own, with embeds' pages changed so, and gives that. */
  const passedOn = async (
    change: (page: string, site: string) => string,
    but?: { readonly files: RegExp; readonly held: Held },
  ) => {
    const files = createServer((request, answer) => {
      const answerWith = async () => {
        const site = `http://${request.headers.host}`;
        const from = await fetch(new URL(request.url ?? "", served.url));
        const body = Buffer.from(await from.arrayBuffer());
        const isPage = from.headers.get("content-type")?.startsWith("text/html") ?? false;
        answer.statusCode = from.status;
        for (const [name, value] of from.headers) {
          if (!/^(?:content-(?:length|encoding)|transfer-encoding|connection|keep-alive)$/.test(name)) {
            answer.setHeader(name, value.replaceAll(new URL(served.url).origin, site));
          }
        }
        answer.end(isPage && request.url?.includes("/embed/") ? change(body.toString(), site) : body);
      };
      // A page asks on while its site is being closed.
      const pass = () => answerWith().catch(() => void answer.destroy());
      if (but?.files.test(request.url ?? "")) but.held(answer, pass);
      else void pass();
    });
    await new Promise<void>((done) => files.listen(0, "127.0.0.1", done));
    ends.push(() => files.close().closeAllConnections());
    return `http://127.0.0.1:${(files.address() as AddressInfo).port}/`;
  };

  return {
    tab,
    site: served.url,
    visit,
    see,
    text: (selector) => tab.run((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? "", selector),
    clickNamed,
    choose: async (menu, label) => {
      const summary = `details[data-menu="${menu}"] > summary`;
      if (!(await tab.run((wanted) => document.querySelector(wanted)?.closest("details")?.open, summary))) {
        await tab.click(summary);
      }
      await clickNamed(`details[data-menu="${menu}"] :is(label, [type="checkbox"])`, label);
    },
    query: async () => new URL(await tab.address()).search,
    siteBuiltForItsAddress: () =>
      passedOn((page, site) => {
        const policy = /(?<=http-equiv="Content-Security-Policy" content=")[^"]+/;
        return page.replace(policy, () => embedPolicy(site));
      }),
    siteBut: (files, held) => passedOn((page) => page, { files, held }),
    openHost: async (body) => {
      const host = createServer((_, answer) =>
        answer
          .setHeader("content-type", "text/html")
          .end(`<!doctype html><meta charset="utf-8"><title>Host</title><body>${body}`),
      );
      await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
      ends.push(() => host.close().closeAllConnections());
      await tab.open(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    },
    saved: async (act) => {
      const before = new Set(readdirSync(downloads));
      await act();
      // Under another name until it is whole.
      const isWhole = (name: string) => !before.has(name) && !/\.(?:part|crdownload|wkdownload)$|^\./.test(name);
      let file: string | undefined;
      await until(() => {
        const names = readdirSync(downloads);
        file = names.every((name) => before.has(name) || isWhole(name)) ? names.find(isWhole) : undefined;
        return file !== undefined && statSync(join(downloads, file)).size > 0;
      }, "a saved file");
      return join(downloads, file ?? "");
    },
    keepPicture: async (name) => writeFileSync(join(folder, `${name}.png`), await tab.picture()),
    leave: async () => {
      for (const end of ends) await end();
    },
  };
}

/** Waits for what a reader would wait for. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  await expect.poll(async () => Boolean(await holds()), { message: what, timeout: 20_000, interval: 100 }).toBe(true);
}

function isReady(): boolean {
  // Parts of a page come to life once somebody uses it.
  document.dispatchEvent(new Event("pointermove"));
  const isToCome = (part: Element) =>
    part.getBoundingClientRect().top < innerHeight + 300 && !part.previousElementSibling?.matches(".not-loaded");
  const parts = [...document.querySelectorAll("[data-island]:not([data-live])")];
  return document.documentElement.hasAttribute("data-ready") && !parts.some(isToCome);
}

/** Marks the first displayed element at a selector whose text or name begins so; false if there is none. */
function markNamed(selector: string, name: string): boolean {
  for (const one of document.querySelectorAll("[data-wanted]")) one.removeAttribute("data-wanted");
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (one) => one.checkVisibility() && (one.getAttribute("aria-label") ?? one.innerText ?? "").trim().startsWith(name),
  );
  found?.setAttribute("data-wanted", "");
  return found !== undefined;
}
