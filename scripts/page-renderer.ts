import { fork } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { DatasetMark, RenderedPage } from "../src/prerender.tsx";
import type { PublishedDataset } from "./published-dataset.ts";

/** What the process in `render-pages.mjs` gets. */
export interface RenderOrder {
  /** The built `src/prerender.tsx`. */
  readonly module: string;
  readonly template: string;
  readonly tables: Readonly<Record<string, unknown>>;
  readonly mark: DatasetMark;
}

/** Every page of the site as HTML, made by `src/prerender.tsx`, whose build goes to `outDir`. */
export async function renderPages(
  template: string,
  { tables, mark }: Pick<PublishedDataset, "tables" | "mark">,
  outDir: string,
): Promise<readonly RenderedPage[]> {
  await build({
    logLevel: "warn",
    build: { ssr: "src/prerender.tsx", outDir, emptyOutDir: true, copyPublicDir: false },
  });
  return renderApart({ module: resolve(outDir, "prerender.js"), template, tables, mark });
}

/** In a process of its own: React decides at its first import whether it is the production build. */
function renderApart(order: RenderOrder): Promise<readonly RenderedPage[]> {
  return new Promise((done, fail) => {
    const script = fileURLToPath(new URL("./render-pages.mjs", import.meta.url));
    const child = fork(script, { env: { ...process.env, NODE_ENV: "production" }, execArgv: [] });
    child.once("message", (pages) => done(pages as readonly RenderedPage[]));
    child.once("error", fail);
    child.once("exit", (code) => fail(new Error(`Rendering the pages failed (exit code ${code}), see above`)));
    child.send(order);
  });
}
