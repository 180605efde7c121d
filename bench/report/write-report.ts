import { writeFileSync } from "node:fs";
import { pages } from "../measure/pages.ts";
import { conditions } from "../measure/conditions.ts";
import type { PageRun } from "../measure/measure-pages.ts";
import { baseTwin, staticTwin } from "../twins/twins.ts";
import { paintedChart } from "./painted-chart.tsx";
import { growthSections } from "./growth-section.ts";
import { versions } from "./machine.ts";
import { markdownTable, ratioText, spreadText } from "./markdown.ts";
import { type Results, savedResults } from "./results.ts";
import { medianOf, spreadOf } from "./statistics.ts";
import { type Measures, targets, verdictOf } from "./targets.ts";

type RunField = "painted" | "blocking" | "toggle" | "heap" | "shift";

/** Writes `RESULTS.md` and its chart from what was measured last of each part; a part never measured is left out. */
export async function writeReport(): Promise<void> {
  const results = savedResults(["pages", "views", "exports", "growth", "parquet", "lighthouse"]);
  const chart = results.pages ? paintedChart(paintedBars(results.pages.found.runs)) : null;
  if (chart !== null) writeFileSync("bench/painted.svg", `${chart}\n`);
  const sections = [
    "# Results",
    "Written by `npm run bench`; what is measured, and how, is in [README.md](README.md). Times in ms: the median and, in brackets, the quartiles.",
    targetSection(measuresOf(results)),
    chart === null ? "" : "![Time until the chart is painted, by page](painted.svg)",
    ...(results.pages ? pageSections(results.pages) : []),
    viewSection(results),
    exportSection(results),
    growthSection(results),
    parquetSection(results),
    lighthouseSection(results),
    machineSection(results),
  ];
  writeFileSync("bench/RESULTS.md", `${sections.filter((section) => section !== "").join("\n\n")}\n`);
  console.log("Wrote bench/RESULTS.md");
}

function valuesOf(runs: readonly PageRun[], page: string, field: RunField, condition = "default"): number[] {
  return runs.flatMap((run) =>
    run.page === page && run.condition === condition && run[field] !== null ? [Number(run[field])] : [],
  );
}

function measuresOf({ pages: measured, views, lighthouse }: Results): Measures {
  const runs = measured?.found.runs ?? [];
  const page: Measures["page"] = (id, what) => medianOf(valuesOf(runs, id, what));
  const libraries = pages.filter(({ group, id }) => group === "twins" && id !== staticTwin && id !== baseTwin);
  return {
    page,
    bytes: (id, what) => measured?.found.checks.find((check) => check.page === id)?.[what] ?? null,
    wrongViews: () => views?.found.filter(({ wrong, right }) => wrong || !right).length ?? null,
    lighthouse: (path) =>
      medianOf((lighthouse?.found ?? []).filter((run) => run.path === path).map(({ score }) => score)),
    fastestTwin() {
      const medians = libraries.flatMap(({ id }) => page(id, "painted") ?? []);
      return medians.length > 0 ? Math.min(...medians) : null;
    },
  };
}

function targetSection(measures: Measures): string {
  const rows = targets.map((target) => {
    const value = target.measured(measures);
    return [
      target.title,
      target.must.toString(),
      target.aim.toString(),
      value?.toFixed(target.digits) ?? "",
      verdictOf(target, value),
    ];
  });
  return `## What it takes\n\n${markdownTable(["", "must", "aim", "measured", "reaches"], rows)}`;
}

function pageSections({ found: { runs, checks }, runs: count }: NonNullable<Results["pages"]>): string[] {
  const times = (field: RunField, digits = 0) =>
    pages.map(({ id, title }) => [
      title,
      ...conditions.map((condition) => spreadText(spreadOf(valuesOf(runs, id, field, condition.id)), digits)),
    ]);
  const ratios = (field: RunField) => (id: string, condition: string) => {
    const of = (page: string) => medianOf(valuesOf(runs, page, field, condition));
    return ratioText(of(id), of(baseTwin));
  };
  const heads = conditions.map(({ title }) => title);
  const [painted, toggled] = [ratios("painted"), ratios("toggle")];
  const ratioRows = pages
    .filter(({ group }) => group !== "maps")
    .map(({ id, title }) => [
      title,
      ...conditions.map((condition) => painted(id, condition.id)),
      ...conditions.filter(({ toggles }) => toggles).map((condition) => toggled(id, condition.id)),
    ]);
  const toggling = conditions.filter(({ toggles }) => toggles);
  const sameRows = pages.map(({ id, title }) => {
    const check = checks.find(({ page }) => page === id);
    return [
      title,
      check?.firstKB.toFixed(1) ?? "",
      check?.firstScriptKB.toFixed(1) ?? "",
      check?.kB.toFixed(1) ?? "",
      check?.scriptKB.toFixed(1) ?? "",
      check?.wireKB.toFixed(1) ?? "",
      String(check?.requests ?? ""),
      medianOf(valuesOf(runs, id, "heap"))?.toFixed(1) ?? "",
      medianOf(valuesOf(runs, id, "shift"))?.toFixed(3) ?? "",
      check?.difference === null || check === undefined ? "–" : `${(check.difference * 100).toFixed(2)}%`,
    ];
  });
  return [
    `## Ratios to plain d3 in React\n\nPainted under each condition, then a country toggled; medians; ${count} runs, with a slower CPU a third of them.\n\n${markdownTable(
      ["", ...conditions.map(({ id }) => `painted, ${id}`), ...toggling.map(({ id }) => `toggle, ${id}`)],
      ratioRows,
    )}`,
    `## From the navigation to the chart painted\n\n${markdownTable(["", ...heads], times("painted"))}`,
    `## From a click on a country to the last change\n\n${markdownTable(
      ["", ...toggling.map(({ title }) => title)],
      times("toggle")
        .map((row) => row.slice(0, toggling.length + 1))
        .filter((row) => row[1] !== ""),
    )}`,
    `## Blocking until painted\n\nBy how much tasks were longer than 50 ms, in all.\n\n${markdownTable(["", ...heads], times("blocking"))}`,
    `## Bytes, memory, steadiness\n\nkB compressed with gzip: "first" of what a page has asked for by the time that it can be used, "all" until it rests; "wire" is what came with Brotli and with headers. Memory: MB of the heap. "Differs": how much of the screen at the moment that counts as painted differs from what it is in the end; – if nothing was drawn after it.\n\n${markdownTable(
      [
        "",
        "first kB",
        "of it script",
        "all kB",
        "script kB",
        "wire kB",
        "requests",
        "memory MB",
        "layout shift",
        "differs",
      ],
      sameRows,
    )}`,
  ];
}

function paintedBars(runs: readonly PageRun[]) {
  return pages.flatMap(({ id, title, group }) => {
    const value = medianOf(valuesOf(runs, id, "painted"));
    return value === null ? [] : [{ title, value, isOurs: group === "ours" || id === "map-embed" }];
  });
}

function viewSection({ views }: Results): string {
  if (!views) return "";
  const wrong = views.found.filter((check) => check.wrong || !check.right);
  const list = wrong.map(
    ({ path, file, delay, wrong: showed }) =>
      `- \`/${path}\`, ${file === null ? "all files" : `\`${file}\``} ${delay} s late: ${showed ? "showed another view" : "never showed the view asked for"}`,
  );
  return `## The view asked for, and no other\n\n${views.found.length} loads with scripts, styles or tables up to 20 s late, all together and each alone: ${wrong.length} were wrong.${list.length > 0 ? `\n\n${list.join("\n")}` : ""}`;
}

function exportSection({ exports }: Results): string {
  if (!exports) return "";
  const formats = [...new Set(exports.found.map(({ format }) => format))];
  const of = (format: string) => exports.found.filter((run) => run.format === format);
  const rows = formats.map((format) => [
    format,
    ...(["first", "second"] as const).map((time) =>
      spreadText(spreadOf(of(format).flatMap((run) => (run.time === time ? [run.ms] : [])))),
    ),
    medianOf(of(format).map(({ kB }) => kB))?.toFixed(0) ?? "",
  ]);
  return `## Files\n\nOf Explore's columns, from the click to the file: the first of its kind on a page, whose code is loaded for it, and the second.\n\n${markdownTable(["", "first, ms", "second, ms", "kB"], rows)}`;
}

function growthSection({ growth }: Results): string {
  if (!growth) return "";
  const text =
    "The trade table with so many times its rows, which the chart shows as before: ms of each step in Node up to the markup of the trade chart, and of Explore with these tables; memory and heap in MB; – for what came to no end. An exponent of 1 is linear, of 0 no growth.";
  return ["## Growth", text, ...growthSections(growth.found)].join("\n\n");
}

function parquetSection({ parquet }: Results): string {
  if (!parquet) return "";
  const { rows, fileMB, runs } = parquet.found;
  const table = conditions.flatMap(({ id, title }) =>
    (["first", "later"] as const).flatMap((answer) => {
      const found = runs.filter((run) => run.condition === id && run.answer === answer);
      if (found.length === 0) return [];
      const of = (field: "ms" | "kB" | "requests") => spreadText(spreadOf(found.map((run) => run[field])));
      return [[`${title}: ${answer}`, of("ms"), of("kB"), of("requests")]];
    }),
  );
  const text = `A generated table of ${rows.toLocaleString("en")} rows (products of six digits, both sides, five partners, 34 years) as one Parquet file of ${fileMB.toFixed(1)} MB; a page asks it for one product at a time with hyparquet and draws that with our trade chart. The first answer counts from the navigation.`;
  return `## A table too large for one file of JSON\n\n${text}\n\n${markdownTable(["answer", "ms", "kB read", "requests"], table)}`;
}

function lighthouseSection({ lighthouse }: Results): string {
  if (!lighthouse) return "";
  const rows = [...new Set(lighthouse.found.map(({ path }) => path))].map((path) => {
    const runs = lighthouse.found.filter((run) => run.path === path);
    const of = (field: "firstPaint" | "largestPaint" | "blocking") =>
      spreadText(spreadOf(runs.map((run) => run[field])));
    return [
      `\`${path}\``,
      spreadText(spreadOf(runs.map(({ score }) => score))),
      of("firstPaint"),
      of("largestPaint"),
      of("blocking"),
    ];
  });
  return `## Lighthouse\n\n${markdownTable(["", "performance", "first paint", "largest paint", "blocking"], rows)}`;
}

function machineSection(results: Results): string {
  const rows = Object.entries(results).map(([name, { date, runs, seconds, machine }]) => [
    name,
    date,
    String(runs),
    String(seconds),
    machine["load"] ?? "",
  ]);
  const [first] = Object.values(results);
  const machine = Object.entries(first?.machine ?? {}).filter(([name]) => name !== "load");
  return `## Where and with what\n\n${markdownTable(["part", "measured on", "runs", "took, s", "load before"], rows)}\n\n${machine.map(([name, value]) => `- ${name}: ${value}`).join("\n")}\n- ${Object.entries(
    versions(),
  )
    .map(([name, version]) => `${name} ${version}`)
    .join(", ")}`;
}
