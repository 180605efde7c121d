import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type Rolldown } from "vite";
import { linkChunks, withoutRoot, withRoot } from "./page-html.ts";
import { renderPages } from "./page-renderer.ts";
import { publishedDataset, publishedVersions } from "./published-dataset.ts";

export interface BuildOptions {
  /** Where the site goes; emptied first. `dist` if not given. */
  readonly outDir?: string;
  /** Under which folder of its host the site will stand, for the one page that is shown at any depth. */
  readonly basePath?: string;
}

/** Builds the whole site: scripts and styles, every page as HTML, the dataset. Says what it made in one line. */
export async function buildSite({
  outDir = "dist",
  basePath = process.env["BASE_PATH"] || "/",
}: BuildOptions = {}): Promise<void> {
  // Whatever the terminal has set: a site is always built with React's production code.
  process.env["NODE_ENV"] = "production";
  const dataset = await publishedDataset();
  const { chunks, headingFont } = await buildClient(outDir);
  const template = withoutRoot(await readFile(join(outDir, "index.html"), "utf8")).replace(
    "<!--head-->",
    `<!--head--><link rel="preload" as="font" type="font/woff2" crossorigin href="%root%${headingFont}">`,
  );
  const pages = await renderPages(template, dataset, join(".cache", "prerender", outDir.replaceAll(/\W+/g, "-")));

  for (const page of pages) {
    await write(join(outDir, page.file), withRoot(linkChunks(page, chunks), page.file, basePath));
  }
  const versions = await publishedVersions(dataset);
  for (const [name, text] of [...dataset.files, ...versions]) await write(join(outDir, "data", name), text);
  console.log(`Built ${pages.length} pages and ${Object.keys(dataset.tables).length} tables in ${outDir}/`);
}

interface ClientBuild {
  readonly chunks: readonly Rolldown.OutputChunk[];
  /** File of the headings' Latin letters: announced early, since a late one is not used at all. */
  readonly headingFont: string;
}

async function buildClient(outDir: string): Promise<ClientBuild> {
  const { output } = (await build({
    logLevel: "warn",
    build: { outDir, emptyOutDir: true },
  })) as Rolldown.RolldownOutput;
  const font = output.find(({ fileName }) => /latin-wght-normal.*\.woff2$/.test(fileName) && !fileName.includes("ext"));
  if (!font) throw new Error("The build holds no file of the headings' font");
  return { chunks: output.filter((file) => file.type === "chunk"), headingFont: font.fileName };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
