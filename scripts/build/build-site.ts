import { existsSync } from "node:fs";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build as bundle, type Rolldown } from "vite";
import { langs, languages, sourceLang } from "../../src/i18n/languages.ts";
import { guides } from "../../src/pages/docs/guides.ts";
import { headersFile } from "../deploy/headers-file.ts";
import { blockedStart, withFirstPaint } from "../deploy/first-paint.ts";
import { contentPolicy, embedPolicy } from "../deploy/site-headers.ts";
import { compressFiles } from "./compress-files.ts";
import { embedScript, hostScript } from "./embeds/classic-scripts.ts";
import { type CrawledPage, crawledPage, crawlerFiles } from "../deploy/crawler-files.ts";
import { contentHash } from "./content-hash.ts";
import { dataFolder } from "./dataset-files.ts";
import { lightFiles } from "./embeds/light-embeds.ts";
import { linkedStyles, usedStyles, withOwnStyles } from "./embeds/used-styles.ts";
import type { LightEmbedPage, RenderedPage } from "../../src/prerender.tsx";
import {
  lightTemplate,
  linkChunks,
  withLateStart,
  withLightFiles,
  withoutRoot,
  withPolicy,
  withRoot,
} from "./page-html.ts";
import { buildRenderer } from "./page-renderer.ts";
import { licencesFile } from "../licences/licence-text.ts";
import { shippedPackages } from "../licences/shipped-packages.ts";
import { writePictures } from "../pictures/picture-files.ts";
import { asDataset, publishedDataset, publishedVersions } from "./published-dataset.ts";
import { type Rasteriser, startRasteriser } from "../pictures/rasteriser.ts";
import { type Progress, progressOn } from "./progress.ts";
import { writeSiteFile } from "./site-file.ts";
import { basePathFrom, siteUrlFrom } from "./site-url.ts";

export interface BuildOptions {
  /** Where the site goes; emptied first. `dist` if not given. */
  readonly outDir?: string;
  /** Where the dataset stands. `data` if not given. */
  readonly folder?: string;
  /** Called as soon as every page stands; pictures at fixed addresses are still on their way. */
  readonly onPages?: () => void;
}

/**
 * Builds the whole site: scripts and styles, every page as HTML, pictures, the dataset. Says what it made. `SITE_URL`
 * and `BASE_PATH` of the environment tell where the site will stand.
 */
export async function buildSite({ outDir = "dist", folder = dataFolder, onPages }: BuildOptions = {}): Promise<void> {
  const url = siteUrlFrom(process.env);
  // Whatever the terminal has set: a site is always built with React's production code.
  process.env["NODE_ENV"] = "production";
  const progress = progressOn(process.stdout);
  const rasteriser = await rasteriserIfPossible();
  try {
    await build({ outDir, folder, url, rasteriser, progress, onPages });
  } finally {
    await rasteriser?.close();
  }
  if (url === null) {
    console.log(
      "SITE_URL is not set: it would make the addresses absolute that other sites need so (previews, canonical " +
        "addresses, oEmbed), stand in the pictures, and give a sitemap.xml.",
    );
  }
}

/** Null, with a word on it, on a machine that cannot draw: everything else can be built there. */
async function rasteriserIfPossible(): Promise<Rasteriser | null> {
  try {
    return await startRasteriser();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`No PNG pictures and no previews of pages, only SVG: @napi-rs/canvas does not run here (${reason})`);
    return null;
  }
}

interface BuildTools {
  readonly outDir: string;
  readonly folder: string;
  readonly url: string | null;
  readonly rasteriser: Rasteriser | null;
  readonly progress: Progress;
  readonly onPages: (() => void) | undefined;
}

async function build({ outDir, folder, url, rasteriser, progress, onPages }: BuildTools): Promise<void> {
  progress.at("Bundling scripts and styles");
  const dataset = await publishedDataset(folder);
  const { chunks, headingFont } = await buildClient(outDir);
  await copyGuidePictures(join(outDir, "docs"));
  const bundled = withoutRoot(await readFile(join(outDir, "index.html"), "utf8"));
  const script = await embedScript();
  const light = await lightFiles(asDataset(dataset.tables), dataset.mark.texts);
  const framed = withFirstPaint(withPolicy(bundled, contentPolicy)).replace(
    "<!--head-->",
    `<!--head--><link rel="preload" as="font" type="font/woff2" crossorigin href="%root%${headingFont}">`,
  );
  const origin = url === null ? null : new URL(url).origin;
  // The entry's name follows from all that it loads.
  const build = contentHash([framed, script, ...light.texts.keys(), dataset.mark.version].join(""));
  const template = framed.replace("%build%", build);
  const scriptFile = `assets/embed-${contentHash(script)}.js`;
  await writeSiteFile(join(outDir, scriptFile), script);
  const blockedFile = `assets/start-${contentHash(blockedStart)}.js`;
  await writeSiteFile(join(outDir, blockedFile), blockedStart);
  for (const [file, text] of light.texts) await writeSiteFile(join(outDir, file), text);
  const embed = template.replace(contentPolicy, () => embedPolicy(origin));
  const templates = { page: template, light: lightTemplate(embed, `%root%${scriptFile}`) };
  const withLight = async (html: string, page: LightEmbedPage) => {
    const files = light.of(page);
    const scripts = [...files.files.slice(-1), ...(files.ofBoth === null ? [] : [files.ofBoth])];
    const texts = [html, script, ...scripts.map((file) => light.texts.get(file) ?? "")];
    const linked = linkedStyles(html).map((file) => readFile(join(outDir, file), "utf8"));
    const styles = await usedStyles((await Promise.all(linked)).join("\n"), texts);
    return withLightFiles(withOwnStyles(html, styles), files);
  };
  const finished = (html: string, { light: own }: RenderedPage) =>
    own ? withLight(html, own) : Promise.resolve(withLateStart(html, `%root%${blockedFile}`));
  const renderer = await buildRenderer(dataset.tables, join(".cache", "prerender", outDir.replaceAll(/\W+/g, "-")));
  const versions = await publishedVersions(dataset, folder);
  const mark = { ...dataset.mark, history: versions.history, url, hasPngs: rasteriser !== null };
  const basePath = basePathFrom(process.env, url);
  progress.at("Writing pages");
  const written: Array<Promise<number>> = [];
  const files: string[] = [];
  const crawled: CrawledPage[] = [];
  const oembeds = await renderer.documents(templates, mark, (page, count) => {
    const linked = linkChunks(page, chunks);
    written.push(
      finished(linked, page).then((html) =>
        writeSiteFile(join(outDir, page.file), withRoot(html, page.file, basePath)),
      ),
    );
    files.push(page.file);
    const found = crawledPage(page.file, linked);
    if (found) crawled.push(found);
    progress.at("Writing pages", written.length, count);
  });
  await Promise.all(written);
  for (const { file, text } of oembeds) await writeSiteFile(join(outDir, file), text);
  for (const [name, text] of [...dataset.files, ...dataset.textFiles, ...versions.files])
    await writeSiteFile(join(outDir, "data", name), text);
  const { version, description } = dataset.mark;
  for (const [name, text] of crawlerFiles({ pages: crawled, url, version, description }))
    await writeSiteFile(join(outDir, name), text);
  await writeSiteFile(join(outDir, "embed.js"), await hostScript());
  const prefixes = Object.values(languages).map(({ prefix }) => prefix);
  await writeSiteFile(join(outDir, "_headers"), headersFile(files, prefixes, origin));
  await writeSiteFile(join(outDir, "release.json"), JSON.stringify({ build, data: dataset.mark.version }));
  const packages = shippedPackages([...chunks.flatMap(({ moduleIds }) => moduleIds), ...light.modules]);
  await writeSiteFile(join(outDir, "licences.txt"), licencesFile(await readFile("LICENSE", "utf8"), packages));
  progress.done(`Built ${written.length} pages and ${Object.keys(dataset.tables).length} tables in ${outDir}/`);
  onPages?.();
  await writePictures(outDir, (take) => renderer.pictures(mark, take), rasteriser, progress);
  await compressFiles(outDir, progress);
}

interface ClientBuild {
  readonly chunks: readonly Rolldown.OutputChunk[];
  /** File of the headings' usual letters: announced early, since a late one is not used at all. */
  readonly headingFont: string;
}

async function buildClient(outDir: string): Promise<ClientBuild> {
  const { output } = (await bundle({
    logLevel: "warn",
    build: { outDir, emptyOutDir: true },
  })) as Rolldown.RolldownOutput;
  const font = output.find(({ fileName }) => /source-serif-4-usual.*\.woff2$/.test(fileName));
  if (!font) throw new Error("The build holds no file of the headings' font");
  return { chunks: output.filter((file) => file.type === "chunk"), headingFont: font.fileName };
}

/** A language that has no pictures of its own for the guides shows those of the language that texts are written in. */
async function copyGuidePictures(folder: string): Promise<void> {
  const names = new Set(Object.values(guides).flatMap(({ picture }) => picture?.name ?? []));
  for (const name of names) {
    for (const lang of langs) {
      const file = join(folder, `${name}-${lang}.webp`);
      if (!existsSync(file)) await copyFile(join(folder, `${name}-${sourceLang}.webp`), file);
    }
  }
}
