/** Checks the tables in data/ and says what is wrong where, and what to do. Exits with 1 if anything is. */
import { readFileSync } from "node:fs";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { checkData, checks } from "../src/data/check/checks.ts";
import type { Borders, Finding } from "../src/data/check/finding.ts";
import { type TableName, tables } from "../src/data/schema.ts";

const root = new URL("../", import.meta.url);
const names = Object.keys(tables) as TableName[];

const unreadable: Finding[] = [];
const raw = Object.fromEntries(names.map((name) => [name, read(name)])) as Record<TableName, unknown>;
const findings = unreadable.length > 0 ? unreadable : checkData(raw, { bordersOf: naturalEarth() });

if (findings.length > 0) {
  for (const { file, row, message, remedy } of findings) {
    console.error(`${file}: ${row}\n  ${message}\n  -> ${remedy}\n`);
  }
  console.error(`${findings.length} to mend in the data.`);
  process.exitCode = 1;
} else {
  const counts = names.map((name) => `${(raw[name] as unknown[]).length} ${name}`).join(", ");
  console.log(`Data is sound: ${counts}; schema and ${Object.keys(checks).length} checks.`);
}

function read(name: TableName): unknown {
  const file = `data/${name}.json`;
  try {
    return JSON.parse(readFileSync(new URL(file, root), "utf8"));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    unreadable.push({ file, row: "the whole file", message, remedy: "make it valid JSON again" });
    return null;
  }
}

/** Borders of all countries, Natural Earth at 1:50 million. */
function naturalEarth(): (numeric: string) => Borders | undefined {
  const file = new URL("node_modules/world-atlas/countries-50m.json", root);
  const topology = JSON.parse(readFileSync(file, "utf8")) as Topology<{ countries: GeometryCollection }>;
  const shapes = new Map(
    feature(topology, topology.objects.countries).features.map(({ id, geometry }) => [id, geometry]),
  );
  return (numeric) => {
    const shape = shapes.get(numeric);
    if (shape?.type === "MultiPolygon") return shape.coordinates as unknown as Borders;
    return shape?.type === "Polygon" ? [shape.coordinates as unknown as Borders[number]] : undefined;
  };
}
