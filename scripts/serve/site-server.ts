import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { headersOf } from "../deploy/site-headers.ts";
import { Advice } from "../command.ts";

export interface SiteOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** The folder of the host under which the site stands, with a slash at both ends; "/" if not given. */
  readonly base?: string;
  /** The built site; `dist` if not given. */
  readonly root?: string;
  /** False as long as the site is being built: every address then says so and asks again. */
  readonly isBuilt?: () => boolean;
}

export interface RunningSite {
  /** Address of the front page. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site with the headers of the configurations in `deploy/`, and else as a plain file host does: no rewrite rules, a folder is its `index.html`, everything
 * unknown is `404.html`. Reachable from this machine only. Throws an `Advice` if the port cannot be had.
 */
export async function serveSite({
  port,
  base = "/",
  root = "dist",
  isBuilt = () => true,
}: SiteOptions): Promise<RunningSite> {
  const site = siteHandler(resolve(root), base);
  const answer: Handler = (request, response) => (isBuilt() ? site : answerNotBuilt)(request, response);
  const main = await listen(answer, port, "127.0.0.1");
  const { port: taken } = main.address() as AddressInfo;
  // Any free port is for tests, which use IPv4; a known one must also answer where `localhost` means IPv6.
  const other =
    port === 0
      ? null
      : await listenToIPv6(answer, taken).catch(async (error) => {
          await close(main);
          throw error;
        });

  return {
    url: `http://${port === 0 ? "127.0.0.1" : "localhost"}:${taken}${base}`,
    close: async () => {
      await close(main);
      if (other) await close(other);
    },
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function answerNotBuilt(_: IncomingMessage, response: ServerResponse): void {
  response
    .writeHead(503, { "content-type": "text/plain;charset=utf-8", "retry-after": "1", refresh: "1" })
    .end("Silk Ledger is being built: the terminal shows how far it is. This page opens by itself.");
}

function siteHandler(root: string, base: string): Handler {
  const serveFile = sirv(root, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => response.setHeaders(headersOf(path, originOf(response.req))),
  });

  return (request, response) => {
    const { path, query } = splitAddress(request.url ?? "/");
    const file = path.slice(base.length - 1);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
    } else if (!`${path}/`.startsWith(base) || /\/\/|\/\.\.\//.test(path)) {
      void answerNotFound(response);
    } else if (!path.endsWith("/") && existsSync(join(root, decoded(file), "index.html"))) {
      // Links of a page are relative: they lead astray unless its address ends with a slash.
      response.writeHead(301, { location: `${path}/${query}` }).end();
    } else {
      request.url = file.endsWith("/") ? `${file}index.html` : file;
      serveFile(request, response, () => void answerNotFound(response));
    }
  };

  async function answerNotFound(response: ServerResponse): Promise<void> {
    const page = await readFile(join(root, "404.html")).catch(() => "Not found");
    response
      .setHeaders(headersOf("/404.html", null))
      .writeHead(404, { "content-type": "text/html;charset=utf-8" })
      .end(page);
  }
}

function originOf({ headers: { host } }: IncomingMessage): string | null {
  return host === undefined ? null : `http://${host}`;
}

/** Not the URL class: it would read an address like `//host/` as another host. */
function splitAddress(address: string): { path: string; query: string } {
  const at = address.indexOf("?");
  return at < 0 ? { path: address, query: "" } : { path: address.slice(0, at), query: address.slice(at) };
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function listen(handler: Handler, port: number, host: string): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer(handler);
    server.once("error", (error: NodeJS.ErrnoException) => fail(portAdvice(error, port)));
    server.listen(port, host, () => done(server));
  });
}

/** Null on a machine without IPv6. */
async function listenToIPv6(handler: Handler, port: number): Promise<Server | null> {
  try {
    return await listen(handler, port, "::1");
  } catch (error) {
    if (error instanceof Advice) throw error;
    return null;
  }
}

function portAdvice(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new Advice(`Port ${port} is in use. Stop the program that uses it, or set PORT to another number.`);
  }
  if (error.code === "EACCES") {
    return new Advice(`Port ${port} may not be used by this account. Set PORT to a number above 1023.`);
  }
  return error;
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
