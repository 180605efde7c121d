import { readFileSync } from "node:fs";
import { parseXml, type XmlDocument } from "@rgrove/parse-xml";
import { strFromU8, unzipSync } from "fflate";
import readExcelFile, { type Sheet } from "read-excel-file/universal";
import { describe, expect, test } from "vitest";
import type { TableData } from "../../../src/charts/parts/chart.ts";
import { type ChartId, charts } from "../../../src/charts/registry.ts";
import { csvText } from "../../../src/export/formats/csv.ts";
import { isEmpty } from "../../../src/export/formats/rows/row-kind.ts";
import { drawingOf } from "../../../src/export/drawing.ts";
import { figureKey } from "../../../src/data/figures/figure-type.ts";
import type { Subject } from "../../../src/export/subject.ts";
import type { Lang } from "../../../src/i18n/languages.ts";
import { eventLanes, type View } from "../../../src/view/view.ts";
import { csvRows, fileOf } from "./files.ts";
import { subjectOf } from "../subjects.ts";
import { onPage } from "../on-page.ts";

const ids = Object.keys(charts) as ChartId[];

const views: ReadonlyArray<readonly [name: string, patch: Partial<View>, lang?: Lang]> = [
  ["the default view", {}],
  ["both ledgers, in German", { ledger: "both", year: 2023 }, "de"],
  ["the balance of one partner's books", { flow: "balance", ledger: "partner", countries: ["KAZ", "UZB"] }],
  ["shares", { unit: "share" }],
  ["an index", { unit: "index", years: [2010, 2024] }],
  ["part of a year, with others for scale", { year: 2025, compare: 2024, context: ["RUS"] }],
];

const cases = ids.flatMap((id) => views.map(([name, patch, lang = "en"]) => ({ id, name, patch, lang })));

/** Every figure that is shown, by what tells it apart. */
function shown(subject: Subject): ReadonlyMap<string, number> {
  return new Map(drawingOf(subject).figures.map((figure) => [figureKey(figure), figure.value]));
}

function tablesOf(table: TableData): readonly TableData[] {
  return table.next ? [table, ...tablesOf(table.next.data)] : [table];
}

type Row = Readonly<Record<string, string>>;
const rowKey = ({ ledger, country, period, flow, formula }: Row) =>
  [ledger, country, period, flow, formula || null].join(" ");

describe.each(cases)("$id, $name", ({ id, patch, lang }) => {
  const subject = subjectOf(id, patch, { lang });

  test("CSV holds exactly the figures shown, with their sources", async () => {
    const rows = csvRows(await decoded(await fileOf("csv", subject)));
    const figures = rows.filter(({ record }) => record === "figure");
    expect(new Set(rows.map(({ record }) => record)).size).toBe(1);
    expect(
      new Map(figures.map((row) => [rowKey({ ...row, formula: row["formula"] || "" }), Number(row["value"])])),
    ).toEqual(shown(subject));
    for (const row of rows) {
      expect(row["sources"]).not.toBe("");
      expect(row["sourceTitles"]?.split(" | ")).toHaveLength(row["sources"]?.split(" | ").length ?? 0);
    }
  });

  test("the workbook's first sheet is the table as shown, its numbers exact and what is missing empty", async () => {
    const { table } = drawingOf(subject);
    const sheets = await readExcelFile(await fileOf("xlsx", subject));
    for (const [index, { columns, rows }] of tablesOf(table).entries()) {
      const data = sheets[index]?.data ?? [];
      expect(data[0]).toEqual(columns);
      expect(data.slice(1)).toEqual(
        rows.map((row) =>
          row.map(({ text, value }) => {
            if (value !== undefined) return value;
            const { i18n } = subject;
            return ["", i18n.t("table.missing"), i18n.t("table.unpaired")].includes(text)
              ? null
              : /^\d{4}$/.test(text)
                ? Number(text)
                : text;
          }),
        ),
      );
    }
    const figures = sheetNamed(sheets, subject.i18n.t("format.sheet.figures"));
    expect(new Map(figures.map((row) => [rowKey(row as Row), row["value"]]))).toEqual(shown(subject));
  });

  test("JSON holds exactly the figures shown, and the sources they rest on", async () => {
    const content = JSON.parse(await (await fileOf("json", subject)).text());
    expect(new Map(content.figures.map((row: Row) => [rowKey(row), row["value"]]))).toEqual(shown(subject));
    const known = new Set(content.sources.map((source: { id: string }) => source.id));
    const named = [...content.figures, ...(content.events ?? [])].flatMap((row: { sources: string[] }) => row.sources);
    expect(named.filter((source) => !known.has(source))).toEqual([]);
  });
});

async function decoded(file: Blob): Promise<string> {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
}

function sheetNamed(sheets: readonly Sheet[], name: string): ReadonlyArray<Readonly<Record<string, unknown>>> {
  const [columns = [], ...rows] = sheets.find(({ sheet }) => sheet === name)?.data ?? [];
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [String(column), row[index]])));
}

test("files of events hold every event of the view, with where it was and who took part", async () => {
  for (const id of ["timeline", "spine"] as const) {
    const subject = subjectOf(id, { years: [2013, 2024], countries: ["TKM"], lanes: eventLanes });
    const rows = csvRows(await decoded(await fileOf("csv", subject, { rows: "events" })));
    expect(rows.every(({ record }) => record === "event")).toBe(true);
    const marks = onPage(subject).matchAll(/data-event="([^"]+)"/g);
    // Events that stand close together share one mark.
    const drawn = new Set([...marks].flatMap(([, event = ""]) => event.split(" ")));
    expect(drawn.size).toBeGreaterThan(10);
    expect([...drawn].filter((event) => !rows.some((row) => row["event"] === event))).toEqual([]);
    const summit = rows.find(({ event }) => event?.includes("xian"));
    expect(summit?.["place"]).toBe("Xi’an");
    expect(summit?.["participants"]?.split(" | ")).toContain("TKM");
    const sheets = await readExcelFile(await fileOf("xlsx", subject));
    const events = sheetNamed(sheets, "Events");
    expect(events.map(({ event }) => event)).toEqual(rows.map(({ event }) => event));
  }
});

test("a map's projects are rows of their own, each that stands on it", async () => {
  const subject = subjectOf("map", { layers: ["rail", "pipeline"], year: 2025 });
  const rows = csvRows(await decoded(await fileOf("csv", subject, { rows: "projects" })));
  const drawn = new Set(onPage(subject).match(/(?<=data-project=")[^"]+/g));
  expect(drawn.size).toBeGreaterThan(5);
  const ids = new Set(rows.map(({ project }) => project));
  expect([...drawn].flatMap((names) => names.split(" ")).filter((id) => !ids.has(id))).toEqual([]);
  expect(rows.every(({ record, sources }) => record === "project" && sources)).toBe(true);
  expect(rows.find(({ project }) => project === "cku-railway")?.["stage"]).toBe("construction");
  const { projects } = JSON.parse(await (await fileOf("json", subject)).text());
  expect(projects).toHaveLength(rows.length);
});

test("a view without anything to draw is known as such before it is saved", () => {
  expect(isEmpty(subjectOf("ranking", { year: 2024, unit: "gdp", countries: ["TKM"] }))).toBe(true);
  expect(ids.filter((id) => isEmpty(subjectOf(id)))).toEqual([]);
});

test("the guide names every part of a JSON file", async () => {
  const guide = readFileSync("docs/files.md", "utf8");
  const subjects = [subjectOf("spine"), subjectOf("map", { layers: ["rail"], year: 2025 })];
  const contents = await Promise.all(subjects.map(async (one) => JSON.parse(await (await fileOf("json", one)).text())));
  const names = new Set(contents.flatMap((content: object) => Object.keys(content)));
  expect(names.size).toBeGreaterThan(12);
  expect([...names].filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test("in a workbook days and periods are dates, every list is a table to be filtered, and the file has a title", async () => {
  const subject = subjectOf("spine", { year: 2025 });
  const file = await fileOf("xlsx", subject);
  const sheets = await readExcelFile(file);
  const ledgers = await readExcelFile(await fileOf("xlsx", subjectOf("ledgers", { year: 2025 })));
  const figures = [...sheetNamed(sheets, "Figures"), ...sheetNamed(ledgers, "Figures")];
  for (const [first, last, period] of [
    ["2013-01-01", "2013-12-31", /^2013$/],
    ["2025-01-01", "2025-06-30", /^2025-01\/2025-06$/],
  ] as const) {
    const row = figures.find((one) => period.test(String(one["period"])));
    expect([row?.["periodStart"], row?.["periodEnd"]]).toEqual([new Date(first), new Date(last)]);
  }
  const { events } = drawingOf(subject);
  const dates = sheetNamed(sheets, "Events").map(({ date }) => date as Date);
  expect(dates.map((date) => date.toISOString().slice(0, 4))).toEqual(
    events?.map(({ date }) => date.slice(0, 4)).toSorted(),
  );

  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  expect(strFromU8(parts["docProps/core.xml"] ?? new Uint8Array())).toContain(`<dc:title>${drawingOf(subject).title}<`);
  for (const [index, { sheet, data }] of sheets.entries()) {
    const table = parts[`xl/tables/table${index + 1}.xml`];
    expect(table !== undefined, sheet).toBe(sheet !== "Notes");
    const heads = [...strFromU8(table ?? new Uint8Array()).matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)];
    expect(heads.map(([, name]) => name)).toEqual(table ? data[0] : []);
  }
});

test("with a decimal comma, a spreadsheet that expects one reads the same numbers", async () => {
  const subject = subjectOf("spine", {}, { lang: "de" });
  const point = csvRows(await decoded(await fileOf("csv", subject)));
  const [names = "", ...lines] = (await decoded(await fileOf("csv", subject, { decimalMark: "," }))).split("\r\n");
  const at = names.split(";").indexOf("value");
  const values = lines.slice(0, -1).map((line) => line.split(";")[at] ?? "");
  expect(values.join(" ")).not.toContain(".");
  expect(values.map((value) => value.replace(",", "."))).toEqual(point.map(({ value }) => value));
});

test("no text of a CSV file is taken for a formula, and no number is touched", () => {
  const harmful = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("x","y"),', "\r\n=1"];
  const [row] = csvRows(csvText(["a", "b", "c"], [[harmful.join(" | "), -2.5, null]]));
  expect(row).toEqual({ a: `'${harmful.join(" | ")}`, b: "-2.5", c: "" });
  for (const text of harmful) {
    expect(csvRows(csvText(["a"], [[text]]))).toEqual([{ a: `'${text}` }]);
  }
});

test("a workbook is whole: its parts are well-formed, and everything that it refers to is there", async () => {
  const parts = unzipSync(
    new Uint8Array(await (await fileOf("xlsx", subjectOf("trade", { year: 2025 }))).arrayBuffer()),
  );
  const documents = new Map<string, XmlDocument>();
  for (const [path, bytes] of Object.entries(parts)) documents.set(path, parseXml(strFromU8(bytes)));
  const overrides = [...strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array()).matchAll(/PartName="\/([^"]+)"/g)];
  expect(overrides.map(([, path]) => path).filter((path) => !documents.has(path ?? ""))).toEqual([]);
  const targets = [...documents.keys()]
    .filter((path) => path.endsWith(".rels"))
    .flatMap((path) =>
      [...strFromU8(parts[path] ?? new Uint8Array()).matchAll(/Target="([^"]+)"(?! TargetMode="External")/g)].map(
        ([, target = ""]) => new URL(target, `file:///${path.replace(/_rels\/[^/]*$/, "")}`).pathname.slice(1),
      ),
    );
  expect(targets.filter((path) => !documents.has(path))).toEqual([]);
  expect(targets).toContain("customXml/item1.xml");
  const links = [...documents.keys()].flatMap((path) => [
    ...strFromU8(parts[path] ?? new Uint8Array()).matchAll(/Target="(https?:[^"]+)" TargetMode="External"/g),
  ]);
  expect(links.length).toBeGreaterThan(5);
  // As the schema has them.
  const fonts = [...strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()).matchAll(/<font>(.*?)<\/font>/g)];
  expect(fonts.map(([, font = ""]) => font.match(/(?<=<)\w+/g))).toEqual([
    ["sz", "color", "name", "family"],
    ["b", "sz", "color", "name", "family"],
  ]);
});
