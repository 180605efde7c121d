import { fork } from "node:child_process";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { BuiltFile } from "../../src/export/embed/built-oembeds.ts";
import type { BuiltPicture } from "../../src/export/pictures/built-pictures.ts";
import type { SiteMetadata } from "../../src/app/page-head.ts";
import type { RenderedPage, Templates } from "../../src/prerender.tsx";

/** What the process in `render-pages.mjs` gets. */
export interface RenderOrder {
  /** The built `src/prerender.tsx`. */
  readonly module: string;
  /** The pages to fill; pictures are wanted if there are none. */
  readonly templates: Templates | null;
  readonly tables: Readonly<Record<string, unknown>>;
  readonly mark: SiteMetadata;
}

/** What comes out of rendering documents: pages one by one, then what programs are told of the charts. */
type RenderedDocument =
  | { readonly page: RenderedPage; readonly count: number }
  | { readonly oembeds: readonly BuiltFile[] };

/** Makes documents and pictures with the components of the site. */
export interface Renderer {
  /** Hands over every page of the site as HTML, one by one, with how many there are; returns what programs are told. */
  documents(
    templates: Templates,
    mark: SiteMetadata,
    take: (page: RenderedPage, count: number) => void,
  ): Promise<readonly BuiltFile[]>;
  /** Hands over the pictures of every chart, one by one. */
  pictures(mark: SiteMetadata, take: (picture: BuiltPicture) => void): Promise<void>;
}

/** Builds `src/prerender.tsx` into `outDir`; `tables` are those of the dataset, as parsed JSON. */
export async function buildRenderer(tables: RenderOrder["tables"], outDir: string): Promise<Renderer> {
  await build({
    logLevel: "warn",
    build: { ssr: "src/prerender.tsx", outDir, emptyOutDir: true, copyPublicDir: false },
  });
  const module = resolve(outDir, "prerender.js");
  return {
    async documents(templates, mark, take) {
      let oembeds: readonly BuiltFile[] = [];
      await renderApart({ module, templates, tables, mark }, (message) => {
        const made = message as RenderedDocument;
        if ("page" in made) take(made.page, made.count);
        else ({ oembeds } = made);
      });
      return oembeds;
    },
    pictures: (mark, take) =>
      renderApart({ module, templates: null, tables, mark }, (message) => take(message as BuiltPicture)),
  };
}

/** In a process of its own: React decides at its first import whether it is the production build. */
function renderApart(order: RenderOrder, take: (message: unknown) => void): Promise<void> {
  return new Promise((done, fail) => {
    const script = fileURLToPath(new URL("./render-pages.mjs", import.meta.url));
    const child = fork(script, { env: { ...process.env, NODE_ENV: "production" }, execArgv: [] });
    child.on("message", take);
    child.once("error", fail);
    child.once("exit", (code) => {
      if (code !== 0) fail(new Error(`Rendering failed (exit code ${code}), see above`));
      // Messages may still be on their way.
      else if (child.connected) child.once("disconnect", done);
      else done();
    });
    child.send(order);
  });
}
