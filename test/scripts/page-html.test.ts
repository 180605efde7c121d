import type { Rolldown } from "vite";
import { expect, test } from "vitest";
import { linkChunks, withLateStart, withoutRoot, withRoot } from "../../scripts/build/page-html.ts";

test.each([
  ["index.html", "./assets/a.js"],
  ["events/index.html", "../assets/a.js"],
  ["de/embed/trade/index.html", "../../../assets/a.js"],
  ["404.html", "/atlas/assets/a.js"],
])("%s finds its files at %s", (file, address) => {
  const template = withoutRoot('<script src="./assets/a.js"></script>');
  expect(withRoot(template, file, "atlas")).toBe(`<script src="${address}"></script>`);
});

test("a placeholder that nobody filled stops the build", () => {
  expect(() => withRoot('<html lang="%lang%">', "index.html", "/")).toThrow("index.html: %lang% was not filled");
});

const chunk = (fileName: string, module: string, imports: string[] = [], styles: string[] = []) =>
  ({
    fileName,
    moduleIds: [`/project/${module}`],
    imports,
    viteMetadata: { importedCss: new Set(styles) },
  }) as unknown as Rolldown.OutputChunk;

const chunks = [
  chunk("assets/main.js", "src/main.tsx"),
  chunk("assets/shared.js", "src/ui/select.tsx", ["assets/main.js"], ["assets/shared.css"]),
  chunk("assets/explore.js", "src/pages/explore.tsx", ["assets/shared.js"]),
];
const html = '<head><script type="module" src="%root%assets/main.js"></script></head>';

test("a lazy page announces its chunk, what that imports and their styles, but not what the HTML names already", () => {
  const linked = linkChunks({ file: "index.html", html, modules: ["src/pages/explore.tsx"] }, chunks);
  expect([...linked.matchAll(/<link rel="(\w+)"[^>]*href="%root%([^"]+)"/g)].map((match) => match.slice(1))).toEqual([
    ["stylesheet", "assets/shared.css"],
    ["modulepreload", "assets/explore.js"],
    ["modulepreload", "assets/shared.js"],
  ]);
});

test("a module that is not in the build is an error", () => {
  const page = { file: "index.html", html, modules: ["src/pages/gone.tsx"] };
  expect(() => linkChunks(page, chunks)).toThrow("src/pages/gone.tsx");
});

test("what brings a page to life waits in a template before the script that asks for it, each file once but for entries", () => {
  const page = `<head><script>first</script><link rel="preload" as="fetch" crossorigin href="trade.json"><link rel="preload" as="font" href="serif.woff2"><link rel="stylesheet" href="base.css"><script type="module" crossorigin src="main.js"></script><link rel="modulepreload" crossorigin href="explore.js"></head>`;
  const late = withLateStart(page, "start.js");
  const [, before = "", waiting = "", after = ""] = /^(.*)<template id="start">(.*)<\/template>(.*)$/.exec(late) ?? [];
  expect(before).toBe("<head>");
  expect(waiting.match(/[\w.]+(?=")/g)?.filter((name) => name.includes("."))).toEqual([
    "main.js",
    "trade.json",
    "main.js",
    "explore.js",
  ]);
  expect(after).toBe(
    '<script>first</script><link rel="preload" as="font" href="serif.woff2"><link rel="stylesheet" href="base.css"><script async fetchpriority="low" src="start.js"></script></head>',
  );
});

test("a page that nothing would bring to life stops the build", () => {
  expect(() => withLateStart("<head><script>first</script></head>", "start.js")).toThrow("has no script");
});
