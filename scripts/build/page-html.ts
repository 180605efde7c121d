import type { Rolldown } from "vite";
import type { LightPageFiles } from "./embeds/light-embeds.ts";
import type { RenderedPage } from "../../src/prerender.tsx";

/**
 * Points every address of the page to the site's top folder, whatever the page's depth: `%root%` becomes "./",
 * "../../" and so on. The page of unknown addresses is shown at any depth and gets the absolute `basePath`.
 * Throws an error if a placeholder of `index.html` was left unfilled.
 */
export function withRoot(html: string, file: string, basePath: string): string {
  const depth = file.split("/").length - 1;
  const root = file === "404.html" ? `/${basePath}/`.replaceAll(/\/+/g, "/") : "../".repeat(depth) || "./";
  const filled = html.replaceAll("%root%", root);
  const open =
    /%(?:lang|page|version|texts|digests|build|more)%|<!--(?:first-paint|light|head|unscripted|app|state)-->/.exec(
      filled,
    );
  if (open) throw new Error(`${file}: ${open[0]} was not filled`);
  return filled;
}

/**
 * The built `index.html` with all addresses from the site's top folder: "./assets/…" becomes "%root%assets/…". Its styles
 * ask for no permission, which a page saved on a disk does not get, nor one in a frame whose sandbox makes it foreign.
 */
export function withoutRoot(html: string): string {
  return html
    .replaceAll(/((?:src|href)=")\.\//g, "$1%root%")
    .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"');
}

/** The page with a policy of its own, for hosts that send no headers; before all that it is for. */
export function withPolicy(html: string, policy: string): string {
  const charset = /<meta charset="utf-8"[^>]*>/;
  if (!charset.test(html)) throw new Error("The page does not say in which letters it is written");
  return html.replace(charset, (tag) => `${tag}<meta http-equiv="Content-Security-Policy" content="${policy}">`);
}

/** What the light template has in its place until the page's own modules are known. */
const moreMark = "%more%";

/** Where the light template names what draws other views than its picture: before the script that asks for it. */
const lightMark = "<!--light-->";

/** Names these files in a page made of the light template; addresses lead from the site's top folder. */
export function withLightFiles(html: string, light: LightPageFiles): string {
  const content = light.files.map((file) => `%root%${file}`).join(" ");
  const named = { ...light.byUnit, ...(light.ofBoth !== null && { both: light.ofBoth }) };
  const others = Object.entries(named).map(([name, file]) => ` data-${name}="%root%${file}"`);
  const meta = `<meta name="light" content="${content}"${others.join("")}>`;
  return html.replace(lightMark, () => meta);
}

/**
 * The template of pages that are their picture at first: `page` with `script` in place of what brings whole pages to
 * life, which it names for that script, and without the letters of headings. It can be read in a frame whose sandbox
 * makes all that is the site's foreign to it: neither script nor style asks for permission.
 */
export function lightTemplate(page: string, script: string): string {
  const modules = [...page.matchAll(/\s*<script type="module"[^>]* src="([^"]+)"><\/script>/g)];
  // Those before it are what it imports.
  const entry = modules.at(-1);
  if (!entry) throw new Error("The built page has no script");
  return modules
    .reduce((html, [tag]) => (tag === entry[0] ? html : html.replace(tag, "")), page)
    .replace(entry[0], `<script defer src="${script}"></script><meta name="more" content="${entry[1]}${moreMark}">`)
    .replaceAll(/\s*<link rel="modulepreload"[^>]*>/g, "")
    .replaceAll(/\s*<link rel="preload" as="font"[^>]*>/g, "")
    .replace("<script>", () => `${lightMark}<script>`);
}

/**
 * A whole page with all that brings it to life set aside for `first-paint.js`, which asks for it once the picture is
 * painted: until then the first frame would share processor and line with it. `blocked` is the address of what does so
 * where that script may not run.
 */
export function withLateStart(html: string, blocked: string): string {
  const tag =
    /\s*<(?:script type="module"|link rel="modulepreload"|link rel="preload" as="fetch")[^>]*>(?:<\/script>)?/g;
  const tags = html.match(tag) ?? [];
  // Where there is no picture to wait for, links come at once and scripts as soon as there is a page for them.
  const entries = tags.flatMap((one) => /<script[^>]* src="([^"]+)"/.exec(one)?.[1] ?? []);
  if (entries.length === 0) throw new Error("The page has no script");
  const links = entries.map((src) => `<link rel="modulepreload" crossorigin href="${src}">`);
  const parts = [...links, ...tags.map((one) => one.trim())];
  return html
    .replaceAll(tag, "")
    .replace("<script>", () => `<template id="start">${parts.join("")}</template><script>`)
    .replace("</head>", () => `<script async fetchpriority="low" src="${blocked}"></script></head>`);
}

/**
 * Announces scripts and styles of the page's lazy modules, so that the browser need not first run the entry. A page that
 * is its picture at first only names them, with its data, for its script to announce when they are wanted.
 */
export function linkChunks(page: RenderedPage, chunks: readonly Rolldown.OutputChunk[]): string {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const announced = new Set([...page.html.matchAll(/(?:src|href)="%root%([^"]+)"/g)].map((match) => match[1]));

  const add = (chunk: Rolldown.OutputChunk) => {
    if (scripts.has(chunk.fileName)) return;
    scripts.add(chunk.fileName);
    // What a module imports stands before it, in the cascade as well.
    for (const file of chunk.imports) addFile(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
  };
  const addFile = (file: string) => {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    if (chunk) add(chunk);
  };

  for (const module of page.modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)));
    if (!chunk) throw new Error(`${page.file}: there is no module ${module} in the build`);
    add(chunk);
  }
  const missing = (files: ReadonlySet<string>) => [...files].filter((file) => !announced.has(file));
  const { more } = page;
  const tags = missing(styles).map((file) => `<link rel="stylesheet" href="%root%${file}">`);
  if (!more)
    tags.push(...missing(scripts).map((file) => `<link rel="modulepreload" crossorigin href="%root%${file}">`));
  return page.html
    .replace("</head>", () => `${tags.join("")}</head>`)
    .replace(moreMark, () =>
      [...missing(scripts).map((file) => `%root%${file}`), ...(more ?? [])].map((address) => ` ${address}`).join(""),
    );
}
