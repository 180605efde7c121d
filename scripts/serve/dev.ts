import { readFile } from "node:fs/promises";
import { type Connect, createServer, type ViteDevServer } from "vite";
import type { prerenderPages, prerenderPictures, RenderedPage } from "../../src/prerender.tsx";
import { command } from "../command.ts";
import { withFirstPaint } from "../deploy/first-paint.ts";
import { hostScript } from "../build/embeds/classic-scripts.ts";
import { lightTemplate, withRoot } from "../build/page-html.ts";
import { dataFolder } from "../build/dataset-files.ts";
import { publishedDataset, publishedVersions } from "../build/published-dataset.ts";

/**
 * Serves the sources for work on them. Every page is prerendered as the build would, from the sources as they stand:
 * what the browser then finds different shows with React's full explanation.
 */
await command(async () => {
  const server = await createServer({
    appType: "custom",
    // The site's own page alone: packages below, such as the bench, need not be installed.
    optimizeDeps: { entries: ["index.html"] },
    plugins: [{ name: "pages", configureServer: (started) => () => void started.middlewares.use(pages(started)) }],
  });
  await server.listen();
  server.printUrls();
});

function pages(server: ViteDevServer): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = (request.originalUrl ?? "/").replace(/[?#].*/s, "");
    answer(server, path).then(({ status, type, text }) => {
      response.writeHead(status, { "content-type": `${type};charset=utf-8` }).end(text);
    }, next);
  };
}

interface Prerender {
  readonly prerenderPages: typeof prerenderPages;
  readonly prerenderPictures: typeof prerenderPictures;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

async function answer(server: ViteDevServer, path: string): Promise<Answer> {
  const dataset = await publishedDataset(dataFolder);
  const name = path.replace(/^\/data\//, "");
  const ownName = name.replace(`versions/${dataset.mark.version}/`, "");
  const file =
    dataset.files.get(ownName) ??
    dataset.textFiles.get(name) ??
    (name !== path && (await publishedVersions(dataset, dataFolder)).files.get(name));
  if (file) return { status: 200, type: "text/plain", text: file };
  if (path === "/embed.js") return { status: 200, type: "text/javascript", text: await hostScript() };
  const prerender = (await server.ssrLoadModule("/src/prerender.tsx")) as Prerender;
  if (path.endsWith(".svg")) {
    const pictures: string[] = [];
    const mark = { ...dataset.mark, url: null };
    await prerender.prerenderPictures(
      dataset.tables,
      mark,
      ({ svg }) => void pictures.push(svg),
      (address) => `/${address}` === path,
    );
    if (pictures[0] !== undefined) return { status: 200, type: "image/svg+xml", text: pictures[0] };
  }
  const template = withFirstPaint(await readFile("index.html", "utf8")).replace("%build%", "dev");
  const templates = {
    page: template,
    light: lightTemplate(template, "/src/embed-main.ts").replace("defer", 'type="module"').replace("%more%", ""),
  };
  const asked = `${path.slice(1)}index.html`;
  const { history } = await publishedVersions(dataset, dataFolder);
  const mark = { ...dataset.mark, history, url: null, hasPngs: false };
  const rendered: RenderedPage[] = [];
  const wanted = (file: string) => [asked, "404.html"].includes(file);
  for await (const made of prerender.prerenderPages(templates, dataset.tables, mark, wanted)) rendered.push(made);
  const found = rendered.find(({ file }) => file === asked);
  const page = found ?? rendered[0];
  if (!page) throw new Error("There is no page for unknown addresses");
  const html = await server.transformIndexHtml(path, withRoot(page.html, page.file, "/"));
  return { status: found ? 200 : 404, type: "text/html", text: html };
}
