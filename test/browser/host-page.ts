import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import sirv from "sirv";
import { onTestFinished } from "vitest";
import { openPage, type PageOptions } from "./browser.ts";

/**
 * Opens a page of another origin than the site's, with this body, as a host that has pasted a snippet into it. What it
 * asks its own origin for comes from `folder`.
 */
export async function openHost(body: string, options: PageOptions = {}, folder?: string, query = ""): Promise<Page> {
  const html = `<!doctype html><html data-ready><meta charset="utf-8"><title>Host</title><body>${body}`;
  const serveFile = folder === undefined ? null : sirv(folder, { dev: true });
  const server = createServer((request, answer) => {
    if (request.url === `/${query}` || !serveFile) answer.setHeader("content-type", "text/html").end(html);
    else serveFile(request, answer, () => void answer.writeHead(204).end());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  const { port } = server.address() as AddressInfo;
  return openPage(`http://127.0.0.1:${port}/${query}`, {
    ...options,
    // Snippets allow it; where the system shares no files, the browser notes that.
    expected: [/Unrecognized feature: 'web-share'/, ...(options.expected ?? [])],
  });
}
