import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { tables } from "../../src/data/schema/schema.ts";
import { builtFiles, readBuilt } from "./built-site.ts";

interface Listed {
  readonly version: string;
  readonly day: string;
}

const listed = JSON.parse(readBuilt("data/versions.json")) as readonly Listed[];
const { version: present } = JSON.parse(readBuilt("data/datapackage.json")) as { version: string };

test("every version kept is listed, and the present one first", () => {
  const saved = readdirSync("data/versions").map((file) => file.replace(/\.json(\.gz)?$/, ""));
  expect(listed.map(({ version }) => version).toSorted()).toEqual(saved.toSorted());
  expect(listed[0]).toMatchObject({ version: present, day: present.slice(0, 10).replaceAll(".", "-") });
});

describe.each(listed)("version $version", ({ version }) => {
  test("is handed out whole, under its name", () => {
    for (const table of Object.keys(tables)) {
      expect(JSON.parse(readBuilt(`data/versions/${version}/${table}.json`)), table).toBeInstanceOf(Array);
      expect(builtFiles).toContain(`data/versions/${version}/${table}.csv`);
    }
    expect(JSON.parse(readBuilt(`data/versions/${version}/datapackage.json`))).toMatchObject({ version });
  });
});

test("the present version's files are those of the present data", () => {
  const folder = `data/versions/${present}/`;
  const files = builtFiles.filter((file) => file.startsWith(folder));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) expect(readBuilt(file), file).toBe(readBuilt(file.replace(folder, "data/")));
});
