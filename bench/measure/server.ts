import { statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { headersOf } from "../../scripts/deploy/site-headers.ts";

/** Folders by the first part of the path that they are served under; "" for all else. */
export type Folders = Readonly<Record<string, string>>;

export interface BenchServer {
  /** With a slash at its end. */
  readonly url: string;
  /** Bytes of the file that an address leads to, compressed with gzip where it is a text. */
  gzippedBytes(url: string): number;
  close(): Promise<void>;
}

/** The site's folder and those of the bench on one port, all with the same headers and compressed beforehand. */
export async function serveFolders(folders: Folders): Promise<BenchServer> {
  const handlers = new Map(Object.entries(folders).map(([name, folder]) => [name, handlerOf(name, folder)] as const));
  const server = createServer((request, response) => {
    const [path = "", query] = (request.url ?? "/").split("?");
    const name = partOf(path);
    const rest = name === "" ? path : path.slice(name.length + 1);
    const file = rest.endsWith("/") ? `${rest}index.html` : rest;
    request.url = query === undefined ? file : `${file}?${query}`;
    const answer = handlers.get(name);
    if (answer) answer(request, response, () => response.writeHead(404).end());
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const partOf = (path: string) => {
    const first = path.split("/")[1] ?? "";
    return first !== "" && first in folders ? first : "";
  };
  return {
    url: `http://127.0.0.1:${port}/`,
    gzippedBytes(url) {
      const { pathname } = new URL(url);
      const name = partOf(pathname);
      const rest = decodeURI(name === "" ? pathname : pathname.slice(name.length + 1));
      const file = join(folders[name] ?? "", rest.endsWith("/") ? `${rest}index.html` : rest);
      return sizeOf(`${file}.gz`) ?? sizeOf(file) ?? 0;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

function handlerOf(name: string, folder: string): Handler {
  return sirv(resolve(folder), {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      const headers = headersOf(path, `http://${response.req.headers.host}`);
      // Of these two, one would forbid what some libraries need, and the other is for embeds.
      if (name !== "")
        for (const one of ["Content-Security-Policy", "Cross-Origin-Embedder-Policy"]) headers.delete(one);
      response.setHeaders(headers);
    },
  });
}

function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}
