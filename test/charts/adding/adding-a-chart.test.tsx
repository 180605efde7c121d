import { expect, test, vi } from "vitest";
import { loadChartsInFull } from "../../../src/charts/load-charts.ts";
import type { AnyChart } from "../../../src/charts/parts/chart.ts";
import type { ChartId, charts as known } from "../../../src/charts/registry.ts";
import { drawingOf } from "../../../src/export/drawing.ts";
import { pictureOf } from "../../../src/export/picture/picture.ts";
import { profileFaults } from "../../export/svg-profile.ts";
import { svgText } from "../../../src/export/picture/svg/svg-text.ts";
import { builtPictures } from "../../../src/export/pictures/built-pictures.ts";
import { pictureSizes } from "../../../src/export/pictures/picture-address.ts";
import type { Subject } from "../../../src/export/subject.ts";
import { createI18n } from "../../../src/i18n/i18n.ts";
import en from "../../../src/i18n/messages/en.json";
import { GalleryPage } from "../../../src/pages/gallery/gallery-page.tsx";
import { nameOfFile } from "../../../src/share/files/save-formats.ts";
import { csvRows, fileOf } from "../../export/files/files.ts";
import { subjectOf } from "../../export/subjects.ts";
import { titleFaults } from "../title-faults.ts";
import { pageMarkup } from "../../page-markup.tsx";

/** The folder that docs/adding.md has one write, beside the others of a source folder that is otherwise this one's. */
const dots = await vi.hoisted(async () => {
  const { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } = await import("node:fs");
  const { dirname, join, resolve } = await import("node:path");
  const scratch = resolve(".cache", "adding-a-chart", "src");
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(join(scratch, "charts", "dots"), { recursive: true });
  for (const folder of ["", "charts"]) {
    for (const name of readdirSync(join("src", folder)).filter((entry) => entry !== "charts" && entry !== "dots")) {
      symlinkSync(resolve("src", folder, name), join(scratch, folder, name));
    }
  }
  const code = readFileSync("docs/adding.md", "utf8").matchAll(/```tsx?\n\/\/ src\/(charts\/dots\/\S+)\n(.*?)```/gs);
  for (const [, file = "", text = ""] of code) writeFileSync(join(scratch, file), text);
  return { module: join(dirname(scratch), "src", "charts", "dots", "dots-chart.tsx") };
});

vi.mock("../../../src/charts/registry.ts", async (original) => {
  const registry = await original<Registry>();
  const charts = { ...registry.charts, dots: async () => ((await import(dots.module)) as Dots).dotsChart };
  return { ...registry, charts, chartIds: Object.keys(charts) };
});

interface Registry {
  readonly charts: typeof known;
}

interface Dots {
  readonly dotsChart: AnyChart;
}

const id = "dots" as ChartId;
const { dotsChart } = (await import(dots.module)) as Dots;
const texts = { "dots.title": "{subject}, {year}", "page.embed.dots": "A dot for each country" };
const i18n = createI18n("en", { ...en, ...texts });
const subject: Subject = { ...subjectOf(id), i18n };
await loadChartsInFull();

test("its title, table, picture and rows come from its module", async () => {
  const drawing = drawingOf(subject);
  expect(drawing.title).toBe("China’s trade with Central Asia, 2024");
  expect(drawing.table.rows.map(([name]) => name?.text)).toContain("Kazakhstan");
  const svg = svgText(pictureOf(subject, pictureSizes["1200x675"]));
  expect(profileFaults(svg)).toEqual([]);
  expect(svg.match(/<circle/g)).toHaveLength(5);
  const rows = csvRows(
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(await (await fileOf("csv", subject)).arrayBuffer()),
  );
  expect(rows.map(({ country }) => country).toSorted()).toEqual(["KAZ", "KGZ", "TJK", "TKM", "UZB"]);
  expect(JSON.parse(await (await fileOf("json", subject)).text())).toMatchObject({
    title: "China’s trade with Central Asia, 2024",
  });
  expect((await fileOf("pptx", subject)).size).toBeGreaterThan(10_000);
});

test("its titles name partner, flow and year, its subtitles unit and whose statistics", () => {
  const wrong = titleFaults(dotsChart, i18n);
  expect(wrong.slice(0, 5)).toEqual([]);
});

test("its files are named by the year that they show", () => {
  const name = nameOfFile({ ...subject, period: dotsChart.period }, { extension: "csv", options: [] });
  expect(name).toMatch(/dots.*2024.*\.csv$/);
});

test("its pictures are built at addresses of their own", async () => {
  const names: string[] = [];
  const plan = { book: subject.book, i18n, datasetVersion: subject.datasetVersion, siteUrl: null };
  for await (const { name } of builtPictures(plan, (address) => address.startsWith("charts/dots/"))) {
    names.push(`${name.viewName} ${name.theme}`);
  }
  expect(names).toEqual(["default light", "default dark"]);
});

test("the gallery shows it", () => {
  const html = pageMarkup({ path: "docs/charts/", page: GalleryPage, i18n });
  expect(html).toContain('<h2 id="dots">A dot for each country</h2>');
  expect(html).toContain('src="../../charts/dots/default-light.svg"');
  expect(html).toContain("<h3>China’s trade with Central Asia, 2024</h3>");
});
