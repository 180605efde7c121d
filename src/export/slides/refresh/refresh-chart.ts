import { addContentType } from "../../office-parts.ts";
import { type Parts, readPart, relationsOf, relationsPath, textOfPart, writePart } from "../patch/package-parts.ts";
import { all, child, elementsOf, readTrees, type Tree } from "../patch/xml-tree.ts";
import { chartData, dataChecksum } from "./chart-data.ts";

/** A chart in a document: its parts, and its part's path. */
export interface ChartPlace {
  readonly parts: Parts;
  readonly path: string;
}

/** Whether a chart shows the data that we gave it. */
export function isUnedited({ parts, path }: ChartPlace, checksum: string): boolean {
  return dataChecksum(chartData(readPart(parts, path))) === checksum;
}

/**
 * Gives a chart the data of another, which shows the same of today, and its workbook. How it looks stays as its owner
 * has it: colours, letters, axes. Points with a look or a label of their own are taken over where they are others now.
 */
export function refreshChart(old: ChartPlace, fresh: ChartPlace): void {
  const tree = readPart(old.parts, old.path);
  const wanted = readPart(fresh.parts, fresh.path);
  for (const kind of ["c:barChart", "c:lineChart"]) {
    const [own] = all(tree, kind);
    const [today] = all(wanted, kind);
    if (!own || !today) continue;
    refreshSeries(own, seriesOf(today));
    // Saved by LibreOffice, lines over stacked columns are stacked on each other.
    const [grouping] = all(own, "c:grouping");
    if (grouping && kind === "c:lineChart") grouping.attributes["val"] = "standard";
  }
  raiseEnd(tree, wanted);
  refreshWorkbook(old, fresh, tree);
  writePart(old.parts, old.path, tree);
}

function seriesOf(chart: Tree): readonly Tree[] {
  return elementsOf(chart).filter(({ name }) => name === "c:ser");
}

function nameOf(series: Tree): string {
  return chartData(series).series[0]?.name ?? "";
}

function refreshSeries(chart: Tree, today: readonly Tree[]): void {
  const own = seriesOf(chart);
  const refreshed = today.map((fresh, index) => {
    const known =
      own.find((series) => nameOf(series) === nameOf(fresh)) ?? (own.length === today.length ? own[index] : undefined);
    if (!known) return fresh;
    return {
      ...known,
      children: elementsOf(known).flatMap((element) => {
        if (given.has(element.name)) return [child(fresh, element.name) ?? element];
        return [element];
      }),
    };
  });
  for (const [index, series] of refreshed.entries()) {
    const fresh = today[index];
    if (fresh && fresh !== series) refreshPoints(series, fresh);
  }
  const others = elementsOf(chart);
  const first = others.findIndex(({ name }) => name === "c:ser");
  const at = first < 0 ? others.length : first;
  chart.children = [...others.slice(0, at), ...refreshed, ...others.slice(at).filter(({ name }) => name !== "c:ser")];
}

/** What of a series is data. */
const given: ReadonlySet<string> = new Set(["c:idx", "c:order", "c:tx", "c:cat", "c:val"]);

/** In the schema's order, what comes after points and labels. */
const after: Readonly<Record<string, ReadonlySet<string>>> = {
  "c:dPt": new Set(["c:dLbls", "c:trendline", "c:errBars", "c:cat", "c:val", "c:smooth", "c:shape", "c:extLst"]),
  "c:dLbls": new Set(["c:trendline", "c:errBars", "c:cat", "c:val", "c:smooth", "c:shape", "c:extLst"]),
};

/** Estimated points and labelled ones are others where a year has come, or a figure was published after all. */
function refreshPoints(series: Tree, fresh: Tree): void {
  for (const kind of ["c:dPt", "c:dLbls"]) {
    const points = (tree: Tree) => elementsOf(tree).filter(({ name }) => name === kind);
    const indexes = (tree: Tree) =>
      points(tree)
        .flatMap((one) => (kind === "c:dPt" ? [one] : all(one, "c:dLbl")))
        .map((one) => child(one, "c:idx")?.attributes["val"])
        .join(" ");
    if (indexes(series) === indexes(fresh)) continue;
    const others = elementsOf(series).filter(({ name }) => name !== kind);
    const place = others.findIndex(({ name }) => after[kind]?.has(name));
    const at = place < 0 ? others.length : place;
    series.children = [...others.slice(0, at), ...points(fresh), ...others.slice(at)];
  }
}

/** An axis with an end of its own still has room for the largest figure. */
function raiseEnd(tree: Tree, wanted: Tree): void {
  const ends = (of: Tree) => all(of, "c:valAx").flatMap((axis) => all(axis, "c:max"));
  const [own] = ends(tree);
  const [today] = ends(wanted);
  if (own && today && Number(own.attributes["val"]) < Number(today.attributes["val"])) {
    own.attributes["val"] = today.attributes["val"] ?? "";
  }
}

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const workbookRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";

/** The workbook behind “Edit Data”, which some programs drop as they save. */
function refreshWorkbook(old: ChartPlace, fresh: ChartPlace, tree: Tree): void {
  const workbookOf = ({ parts, path }: ChartPlace) =>
    relationsOf(parts, path).find(({ type }) => type === workbookRelation);
  const today = fresh.parts[workbookOf(fresh)?.target ?? ""];
  if (!today) return;
  const known = workbookOf(old);
  if (known) {
    old.parts[known.target] = today;
    return;
  }
  const path = freePath(old.parts, (index) => `ppt/embeddings/silk-ledger-${index}.xlsx`);
  old.parts[path] = today;
  addContentType(old.parts, `/${path}`, workbookType);
  const relations = relationsPath(old.path);
  const one = `<Relationship Id="rIdWorkbook" Type="${workbookRelation}" Target="/${path}"/>`;
  const text = old.parts[relations] ? textOfPart(old.parts, relations) : emptyRelations;
  old.parts[relations] = new TextEncoder().encode(text.replace("</Relationships>", `${one}</Relationships>`));
  tree.children = elementsOf(tree).filter(({ name }) => name !== "c:externalData");
  const user = elementsOf(tree).findIndex(({ name }) => name === "c:userShapes" || name === "c:extLst");
  const data = readTrees('<c:externalData r:id="rIdWorkbook"><c:autoUpdate val="0"/></c:externalData>');
  tree.attributes["xmlns:r"] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  tree.children.splice(user < 0 ? tree.children.length : user, 0, ...data);
}

const emptyRelations =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The first path of a kind that no part has yet. */
export function freePath(parts: Parts, pathOf: (index: number) => string): string {
  let index = 1;
  while (parts[pathOf(index)]) index += 1;
  return pathOf(index);
}
