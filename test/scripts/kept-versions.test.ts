import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { keepVersion, readSavedVersions, savedFolder } from "../../scripts/data/kept-versions.ts";
import { checkVersions } from "../../scripts/data/check-versions.ts";
import { rowChanges, withRowChanges } from "../../scripts/data/row-changes.ts";
import {
  asDataset,
  datasetVersion,
  publishedDataset,
  publishedVersions,
} from "../../scripts/build/published-dataset.ts";
import { datasetFolder, datasetTables } from "../book.ts";

const saved = await readSavedVersions(savedFolder(datasetFolder));
const present = datasetVersion(datasetTables());
const noon = new Date("2026-11-22T12:00:00Z");

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "silk-ledger-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

describe.each(saved)("the kept version $version", ({ version, tables, isAsSaved }) => {
  test("opens with today's schemas", () => {
    expect(Object.keys(asDataset(tables)), "a schema has changed: see scripts/data/kept-versions.ts").not.toEqual([]);
  });

  test.runIf(isAsSaved)("follows from what it holds", () => {
    expect(datasetVersion(asDataset(tables)), "a schema has changed: see scripts/data/kept-versions.ts").toBe(version);
  });
});

describe("the check of what is kept", () => {
  const tables = datasetTables();

  test("finds a present state that is not kept, and nothing once it is", async () => {
    const into = folder();
    expect(await checkVersions(tables, into)).toMatchObject([
      { row: present, message: expect.stringContaining("not kept") as string },
    ]);
    await keepVersion(present, tables, noon, into);
    expect(await checkVersions(tables, into)).toEqual([]);
  });

  test("finds a version that is not what its name says, and one of another form", async () => {
    const into = folder();
    await keepVersion(present, tables, noon, into);
    await keepVersion("2026.03.18-abc123", { ...tables, trade: [] }, noon, into);
    await keepVersion("2026.03.18-old", { trade: [{ usd: 2 }] }, noon, into);
    const found = (await checkVersions(tables, into)).map(({ row, message }) => [row, message]);
    expect(found).toContainEqual(["2026.03.18-abc123", expect.stringMatching(/have the version/)]);
    expect(found).toContainEqual(["2026.03.18-old", expect.stringMatching(/does not fit today's schemas/)]);
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
    await keepVersion("old", { trade: [{ usd: 2 }] }, noon, into, 0);
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

describe("a later version", () => {
  const first = asDataset(datasetTables());
  const corrected = { ...first, trade: first.trade.map((row, at) => (at === 700 ? { ...row, usdBn: 12.345 } : row)) };
  const version = datasetVersion(corrected);

  async function keptAfterFirst(): Promise<{ into: string; file: string }> {
    const into = folder();
    await keepVersion("first", first, noon, into);
    return { into, file: await keepVersion(version, corrected, new Date("2026-11-23T09:00:00Z"), into) };
  }

  test("of one corrected figure takes less than 2 kB", async () => {
    const { into, file } = await keptAfterFirst();
    expect(statSync(file).size).toBeLessThan(2_000);
    expect(statSync(join(into, "first.json.gz")).size).toBeGreaterThan(30_000);
  });

  test("is read exactly as it was, and so is the one before it", async () => {
    const { into } = await keptAfterFirst();
    const read = await readSavedVersions(into);
    expect(read.map((one) => one.version)).toEqual([version, "first"]);
    expect(JSON.stringify(asDataset(read[0]?.tables ?? {}))).toBe(JSON.stringify(corrected));
    expect(datasetVersion(asDataset(read[0]?.tables ?? {}))).toBe(version);
    expect(read[1]?.tables).toEqual(first);
  });

  test("that has little in common with the one before takes no more than it would whole", async () => {
    const into = folder();
    await keepVersion("a", { trade: [{ usd: 1 }] }, noon, into);
    const rows = Array.from({ length: 2_000 }, (_, usd) => ({ usd }));
    const later = new Date("2026-11-23T09:00:00Z");
    const file = await keepVersion("b", { trade: rows }, later, into);
    const alone = await keepVersion("b", { trade: rows }, later, folder());
    expect(basename(file)).toBe("b.json.gz");
    expect(statSync(file).size).toBeLessThanOrEqual(statSync(alone).size);
    expect((await readSavedVersions(into))[0]?.tables).toEqual({ trade: rows });
  });

  test("in another form of the tables starts from the one before as it was kept", async () => {
    const into = folder();
    const rows = Array.from({ length: 200 }, (_, usd) => ({ usd }));
    await keepVersion("a", { trade: rows }, noon, into, 0);
    const later = new Date("2026-11-23T09:00:00Z");
    const file = await keepVersion("b", { trade: rows, news: [{ id: "one" }] }, later, into, 1);
    expect(basename(file)).toBe("b.json");
    const steps = [(before: Readonly<Record<string, unknown>>) => ({ ...before, news: [] })];
    expect((await readSavedVersions(into, steps)).map((one) => [one.version, one.tables, one.isAsSaved])).toEqual([
      ["b", { trade: rows, news: [{ id: "one" }] }, true],
      ["a", { trade: rows, news: [] }, false],
    ]);
  });

  test("says which version it needs, if that is not there", async () => {
    const { into } = await keptAfterFirst();
    rmSync(join(into, "first.json.gz"));
    await expect(readSavedVersions(into)).rejects.toThrow(/what changed of version first, which is not in/);
  });

  test("that starts from itself is refused", async () => {
    const { into, file } = await keptAfterFirst();
    writeFileSync(file, readFileSync(file, "utf8").replace('"base": "first"', `"base": "${version}"`));
    await expect(readSavedVersions(into)).rejects.toThrow(/what changed of itself/);
  });
});

test("row changes lead from any tables to any others", () => {
  const rows = fc.array(fc.record({ id: fc.integer({ min: 0, max: 5 }), note: fc.constantFrom("a", "b", "") }));
  const anyTables = fc.dictionary(fc.constantFrom("trade", "events", "sources"), rows);
  fc.assert(
    fc.property(anyTables, anyTables, (before, after) => {
      expect(withRowChanges(before, rowChanges(before, after))).toEqual(after);
    }),
  );
  expect(rowChanges({ trade: [1, 2, 3] }, { trade: [1, 4, 3] })).toEqual({
    trade: [{ at: 1, remove: 1, insert: [4] }],
  });
});

test("every version is published with its day, the present one first and with the present tables", async () => {
  const dataset = await publishedDataset(datasetFolder);
  const { files } = await publishedVersions(dataset, datasetFolder);
  const list = JSON.parse(files.get("versions.json") ?? "") as Array<{ version: string; day: string }>;
  expect(list[0]).toMatchObject({ version: present, day: "2026-03-18" });
  expect(list.map(({ version }) => version).toSorted()).toEqual(
    [...new Set([present, ...saved.map(({ version }) => version)])].toSorted(),
  );
  for (const [name, text] of dataset.files) expect(files.get(`versions/${present}/${name}`), name).toBe(text);
});
