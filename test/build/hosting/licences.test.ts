import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { builtFiles, readBuilt } from "../built-site.ts";

/** Licences by SPDX that let a work be passed on within another, for a word on whose it is. */
const allowed = new Set(["0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "OFL-1.1", "Unlicense", "Zlib"]);

/** "(MIT OR GPL-3.0-or-later)" leaves the choice, "(MIT AND Zlib)" does not. */
function isAllowed(licence: string): boolean {
  const parts = licence.replaceAll(/[()]/g, "");
  return parts.split(" OR ").some((choice) => choice.split(" AND ").every((one) => allowed.has(one)));
}

const text = readBuilt("licences.txt");
const shipped = [...text.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+\S*) \((.+)\)$/gm)].map(
  ([, name = "", version = "", licence = ""]) => ({ name, version, licence }),
);

test("licences.txt has the licence of every package of which something ships, and each may be passed on", () => {
  expect(shipped.length).toBeGreaterThan(20);
  expect(shipped.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  expect(isAllowed("GPL-3.0-only")).toBe(false);
  expect(isAllowed("MIT AND GPL-3.0-only")).toBe(false);
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  // d3 is the name of many packages.
  const isNamed = (name: string) => shipped.some((one) => one.name === name || one.name.startsWith(`${name}-`));
  expect(Object.keys(dependencies).filter((name) => !isNamed(name))).toEqual([]);
});

test("licences.txt has our own licence, and the texts of others", () => {
  expect(text).toContain(readFileSync("LICENSE", "utf8").trim());
  for (const owner of ["Meta Platforms", "Mike Bostock", "SIL OPEN FONT LICENSE", "Stuart Knightley"])
    expect(text).toContain(owner);
});

test("the page for the stage has the licences of what is in it, in letters to be read", () => {
  const owner = "Mike Bostock";
  const made = builtFiles.filter((file) => file.endsWith(".js")).filter((file) => readBuilt(file).includes(owner));
  expect(made.some((file) => readBuilt(file).includes("SIL OPEN FONT LICENSE"))).toBe(true);
});

test("the bill of materials names what ships, with licences", () => {
  const { status, stdout } = spawnSync("npm", ["run", "--silent", "sbom"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(status).toBe(0);
  const bill = JSON.parse(stdout) as {
    readonly bomFormat: string;
    readonly components: ReadonlyArray<{ readonly name: string; readonly version: string; readonly licenses?: object }>;
  };
  expect(bill.bomFormat).toBe("CycloneDX");
  const listed = new Set(bill.components.map(({ name, version }) => `${name} ${version}`));
  expect(shipped.filter(({ name, version }) => !listed.has(`${name} ${version}`))).toEqual([]);
  expect(bill.components.filter(({ licenses }) => !licenses)).toEqual([]);
});
