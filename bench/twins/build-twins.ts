import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { build } from "vite";
import { compressFiles } from "../../scripts/build/compress-files.ts";
import { progressOn } from "../../scripts/build/progress.ts";
import { writeSiteFile } from "../../scripts/build/site-file.ts";
import type { Figures } from "./figures.ts";
import { StackedColumns } from "./pages/d3-react.tsx";
import { projectBook, projectFigures } from "./project-figures.ts";
import { projectShades } from "./project-shades.ts";
import type { Shades } from "./shades.ts";
import { type Twin, twins } from "./twins.ts";

/** Builds a page for each twin, `<out>/<id>/index.html`, minified and compressed as the site's files are. */
export async function buildTwins(out: string, site: string): Promise<void> {
  const { book, view } = await projectBook();
  const figures = projectFigures(book, view);
  const shades = projectShades(book, view, await readFile(join(site, "data", "borders.geojson"), "utf8"));
  for (const twin of twins) {
    const script = twin.file === null ? null : await bundleTwin(twin, twin.kind === "map" ? shades : figures);
    if (script !== null) await writeSiteFile(join(out, twin.id, "twin.js"), script);
    await writeSiteFile(
      join(out, twin.id, "index.html"),
      pageOf(twin, twin.kind === "map" ? shades.title : figures.title, figures),
    );
  }
  await compressFiles(out, progressOn(process.stdout));
}

/** The twin's module, all that it imports and the figures in one script. */
async function bundleTwin({ file, kind }: Twin, data: Figures | Shades): Promise<string> {
  const entry = "\0twin";
  const draw = JSON.stringify(resolve("bench/twins", file ?? ""));
  const page = JSON.stringify(resolve("bench/twins/twin-page.ts"));
  // As text that is parsed: engines read it faster than a literal, and bundlers leave it alone.
  const parsed = `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
  const code =
    kind === "map"
      ? `import { draw } from ${draw};\ndraw(document.getElementById("chart"), ${parsed});`
      : `import { draw } from ${draw};\nimport { openTwin } from ${page};\nopenTwin(draw, ${parsed});`;
  const result = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: "twin",
        resolveId: (id) => (id === "twin" ? entry : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: "twin", output: { codeSplitting: false } } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((one) => ("output" in one ? one.output : [])).find((one) => one.type === "chunk");
  if (!chunk) throw new Error(`Vite made no script of ${file}`);
  return chunk.code;
}

const styles =
  "body{margin:24px;font:14px/1.4 system-ui,sans-serif}h1{font-size:22px;margin:0}p{margin:0 0 12px}#chart{width:900px;min-height:420px}" +
  ".legend{display:flex;gap:16px;list-style:none;padding:0 56px;margin:0}";

function pageOf({ file, kind }: Twin, title: string, figures: Figures): string {
  const subtitle = kind === "chart" ? `<p>${figures.subtitle}</p>` : "";
  const toggle =
    kind === "chart" && file !== null ? `<p><button id="toggle" type="button">Kazakhstan</button></p>` : "";
  const chart =
    file === null ? renderToStaticMarkup(createElement(StackedColumns, { figures, hidden: new Set<string>() })) : "";
  const script = file === null ? "" : `<script type="module" src="twin.js"></script>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,"><style>${styles}</style>${script}</head>
<body><h1>${title}</h1>${subtitle}${toggle}<div id="chart">${rounded(chart)}</div></body></html>
`;
}

/** Coordinates with two decimals, as a hand would write them. */
function rounded(markup: string): string {
  return markup.replaceAll(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}
