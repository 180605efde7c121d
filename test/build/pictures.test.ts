import { readFileSync, statSync } from "node:fs";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { type ChartId, charts } from "../../src/charts/registry.ts";
import { oembedPath } from "../../src/export/embed/oembed.ts";
import { snippets } from "../../src/export/embed/snippets/snippets.ts";
import { profileFaults } from "../export/svg-profile.ts";
import { themeColours } from "../../src/export/picture/theme-colours.ts";
import { moduleNamed } from "../charts.ts";
import { pictureAddress, pictureKinds, pictureSizes } from "../../src/export/pictures/picture-address.ts";
import { readProvenance } from "../../src/export/provenance/read-provenance.ts";
import { langs, languages } from "../../src/i18n/languages.ts";
import { embedWith } from "../export/embed/embeds.ts";
import { attributes, builtFiles, builtPages, readBuilt, target } from "./built-site.ts";

const ids = Object.keys(charts) as ChartId[];
const pngKinds = Object.keys(pictureSizes) as Array<keyof typeof pictureSizes>;
const themes = ["light", "dark"] as const;

const pictures = ids.flatMap((chart) =>
  moduleNamed(chart).presets.flatMap(({ name, query }) =>
    langs.flatMap((lang) => themes.map((theme) => ({ query, name: { chart, viewName: name, lang, theme } }))),
  ),
);

const bytesOf = (file: string) => readFileSync(`dist/${file}`);

/** Of the gallery alone. */
const examples = ids.flatMap((chart) =>
  moduleNamed(chart).examples.flatMap(({ name: viewName }) =>
    langs.flatMap((lang) => themes.map((theme) => ({ chart, viewName, lang, theme, isExample: true }))),
  ),
);

test("every picture is at its address, and nothing else is in its folder", () => {
  const wanted = [
    ...pictures.flatMap(({ name }) => pictureKinds.map((kind) => pictureAddress({ ...name, kind }))),
    ...examples.map((name) => pictureAddress({ ...name, kind: "svg" })),
  ];
  const found = builtFiles.filter((file) => /(?:^|\/)charts\/.*\.(?:svg|png)$/.test(file));
  expect(found.toSorted()).toEqual(wanted.toSorted());
});

test.each(langs)("the gallery shows every chart in every view that there is a picture of: %s", (lang) => {
  const { prefix } = languages[lang];
  const page = `${prefix === "" ? "" : `${prefix}/`}docs/charts/index.html`;
  const shown = attributes(readBuilt(page), "src").flatMap((address) => target(page, address)?.file ?? []);
  const wanted = [...pictures.map(({ name }) => name), ...examples]
    .filter((name) => name.lang === lang)
    .map((name) => pictureAddress({ ...name, kind: "svg" }));
  expect(shown.filter((file) => file.endsWith(".svg")).toSorted()).toEqual(wanted.toSorted());
});

test("every picture in pixels has the size that its address tells", () => {
  for (const { name } of pictures) {
    for (const kind of pngKinds) {
      const header = bytesOf(pictureAddress({ ...name, kind })).subarray(0, 26);
      const { width, height } = pictureSizes[kind];
      expect([header.toString("latin1", 12, 16), header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([
        "IHDR",
        width,
        height,
      ]);
    }
  }
});

test("every picture in vectors keeps to what slides and drawing programs understand", () => {
  for (const { name } of pictures) {
    const address = pictureAddress({ ...name, kind: "svg" });
    expect(profileFaults(readBuilt(address)), address).toEqual([]);
  }
});

test("every picture tells which view it shows", async () => {
  // The themes differ in nothing but their colours.
  for (const { name, query } of pictures.filter(({ name: { theme } }) => theme === "light")) {
    for (const kind of pictureKinds) {
      const address = pictureAddress({ ...name, kind });
      const { views } = await readProvenance(new Blob([new Uint8Array(bytesOf(address))]));
      expect(views, address).toMatchObject([{ chart: name.chart, lang: name.lang, query }]);
    }
  }
});

describe.each(ids)("the picture of %s in pixels", (chart) => {
  test.each(themes)("is drawn in the colours of its theme: %s", async (theme) => {
    const address = pictureAddress({ chart, viewName: "default", lang: "en", theme, kind: "1200x675" });
    const counts = await coloursIn(bytesOf(address));
    const ground = counts.get(themeColours(theme).get("--card") ?? "") ?? 0;
    expect(ground / (1200 * 675)).toBeGreaterThan(0.25);
    // Surfaces of other colours than the ground's: marks, not the edges of letters.
    const surfaces = [...counts].filter(([, count]) => count > 60);
    expect(surfaces.length).toBeGreaterThan(5);
  });
});

test("countries have their own colours in pixels as well", async () => {
  const address = pictureAddress({
    chart: "trade",
    viewName: "default",
    lang: "en",
    theme: "light",
    kind: "1920x1080",
  });
  const counts = await coloursIn(bytesOf(address));
  for (const country of ["--KAZ", "--KGZ", "--UZB", "--TKM", "--TJK"]) {
    expect(counts.get(themeColours("light").get(country) ?? ""), country).toBeGreaterThan(500);
  }
});

/** How many pixels of a file have each colour, "#rrggbb". */
async function coloursIn(png: Buffer): Promise<Map<string, number>> {
  const { width, height } = pictureSizes[png.readUInt32BE(16) === 1200 ? "1200x675" : "1920x1080"];
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(await loadImage(png), 0, 0);
  const pixels = context.getImageData(0, 0, width, height).data;
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const rgb = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    const colour = `#${rgb.toString(16).padStart(6, "0")}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

test("every page but that of unknown addresses has a preview, which is there", () => {
  for (const page of builtPages.filter((file) => file !== "404.html")) {
    const html = readBuilt(page);
    const image = /<meta property="og:image" content="([^"]+)">/.exec(html)?.[1] ?? "";
    expect(builtFiles, page).toContain(target(page, image)?.file);
    expect(/<link rel="image_src" href="([^"]+)">/.exec(html)?.[1], page).toBe(image);
    expect(/<meta property="og:image:alt" content="([^"]{20,})">/.exec(html), page).not.toBeNull();
  }
});

test("every address that a snippet names is a file of the site", () => {
  const missing = ids.flatMap((chart) =>
    langs.flatMap((lang) =>
      Object.entries(snippets).flatMap(([id, snippet]) => {
        const text = snippet.write(snippet.settle(embedWith({ chart, lang, site: "http://site/" })));
        const files = text.match(/http:\/\/site\/[^\s"'<>?#)&]*/g) ?? [];
        return files
          .filter((address) => !builtFiles.includes(target("", address)?.file ?? ""))
          .map((address) => `${id}: ${address}`);
      }),
    ),
  );
  expect(missing).toEqual([]);
});

test("every chart is described for programs, whose addresses are files of the site", () => {
  for (const chart of ids) {
    for (const lang of langs) {
      const file = oembedPath(chart, lang);
      const { type, html, thumbnail_url: thumbnail } = JSON.parse(readBuilt(file)) as Record<string, string>;
      expect(type).toBe("rich");
      const addresses = [thumbnail ?? "", ...attributes(html ?? "", "src"), ...attributes(html ?? "", "href")];
      for (const address of addresses) expect(builtFiles, file).toContain(target(file, address)?.file);
    }
  }
});

test("pictures are small enough to be mailed, and all together to be hosted", () => {
  const largest: Record<(typeof pictureKinds)[number], number> = {
    svg: 300_000,
    "1200x675": 120_000,
    "1920x1080": 300_000,
  };
  let sum = 0;
  for (const { name } of pictures) {
    for (const kind of pictureKinds) {
      const address = pictureAddress({ ...name, kind });
      const { size } = statSync(`dist/${address}`);
      expect(size, address).toBeLessThanOrEqual(largest[kind]);
      sum += size;
    }
  }
  expect(sum / pictures.length).toBeLessThanOrEqual(300_000);
});
