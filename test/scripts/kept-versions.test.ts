import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { keepVersion, readSavedVersions } from "../../scripts/data/kept-versions.ts";
import {
  asDataset,
  datasetVersion,
  publishedDataset,
  publishedVersions,
} from "../../scripts/build/published-dataset.ts";
import { realTables } from "../data/real-data.ts";

const saved = await readSavedVersions();
const present = datasetVersion(realTables());
const noon = new Date("2026-11-22T12:00:00Z");

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "silk-ledger-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test("the present state of the tables is kept, as it is", () => {
  const found = saved.find(({ version }) => version === present);
  expect(found, `data/ has changed: run \`npm run data:keep\`, which writes ${present}.json.gz`).toBeDefined();
  expect(found?.tables).toEqual(realTables());
});

describe.each(saved)("the kept version $version", ({ version, tables, isAsSaved }) => {
  test("opens with today's schemas", () => {
    expect(Object.keys(asDataset(tables)), "a schema has changed: see scripts/data/kept-versions.ts").not.toEqual([]);
  });

  test.runIf(isAsSaved)("follows from what it holds", () => {
    expect(datasetVersion(asDataset(tables)), "a schema has changed: see scripts/data/kept-versions.ts").toBe(version);
  });
});

describe("keeping", () => {
  test("gives the same bytes for the same state and moment", async () => {
    const [one, other] = await Promise.all(
      [folder(), folder()].map((into) => keepVersion("v", { trade: [1] }, noon, into)),
    );
    expect(readFileSync(one ?? "")).toEqual(readFileSync(other ?? ""));
  });

  test("puts what was kept last first", async () => {
    const into = folder();
    await keepVersion("2026.03.18-b", {}, noon, into);
    await keepVersion("2026.03.18-a", {}, new Date("2026-11-23T09:00:00Z"), into);
    await keepVersion("2026.03.18-c", {}, new Date("2026-01-01T09:00:00Z"), into);
    expect((await readSavedVersions(into)).map(({ version }) => version)).toEqual([
      "2026.03.18-a",
      "2026.03.18-b",
      "2026.03.18-c",
    ]);
  });

  test("of an older form of the tables, takes the steps that were added since", async () => {
    const into = folder();
    await keepVersion("old", { trade: [{ usd: 2 }] }, noon, into);
    const steps = [
      (tables: Readonly<Record<string, unknown>>) => ({ ...tables, news: [] }),
      ({ trade, ...rest }: Readonly<Record<string, unknown>>) => ({
        ...rest,
        trade: (trade as ReadonlyArray<{ usd: number }>).map(({ usd }) => ({ usdBn: usd })),
      }),
    ];
    const [old] = await readSavedVersions(into, steps);
    expect(old?.tables).toEqual({ trade: [{ usdBn: 2 }], news: [] });
    expect(old?.isAsSaved).toBe(false);
  });

  test("refuses a file under another's name", async () => {
    const into = folder();
    renameSync(await keepVersion("a", {}, noon, into), join(into, "b.json.gz"));
    await expect(readSavedVersions(into)).rejects.toThrow(/b\.json\.gz holds version a/);
  });

  test("refuses a damaged file", async () => {
    const into = folder();
    const file = await keepVersion("a", { trade: [1] }, noon, into);
    writeFileSync(file, readFileSync(file).subarray(0, -20));
    await expect(readSavedVersions(into)).rejects.toThrow();
  });
});

test("every version is published with its day, the present one first and with the present tables", async () => {
  const dataset = await publishedDataset();
  const files = await publishedVersions(dataset);
  const list = JSON.parse(files.get("versions.json") ?? "") as Array<{ version: string; day: string }>;
  expect(list[0]).toEqual({ version: present, day: "2026-03-18" });
  expect(list.map(({ version }) => version).toSorted()).toEqual(
    [...new Set([present, ...saved.map(({ version }) => version)])].toSorted(),
  );
  for (const [name, text] of dataset.files) expect(files.get(`versions/${present}/${name}`), name).toBe(text);
});
