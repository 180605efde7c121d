import { readdirSync } from "node:fs";
import { basename } from "node:path";

/** What is changed together, and the tests that have to notice: those of the same step, so that a run ends. */
export interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

/** Each check has tests on rows of its own, in a file of its name: nothing else answers for it. */
const rules = readdirSync("src/data/check/rules", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("-check.ts"))
  .map((file): readonly [string, Part] => {
    const name = basename(file, "-check.ts");
    const mutate = [`src/data/check/rules/${file.replaceAll("\\", "/")}`];
    return [`check-${name}`, { mutate, tests: [`test/data/checks/rules/**/${name}.test.ts`] }];
  });

export const parts: Readonly<Record<string, Part>> = {
  figures: {
    mutate: ["src/data/figures/**/*.ts"],
    tests: ["test/data/*.test.ts", "test/series/summit-pair.test.ts"],
  },
  queries: {
    mutate: ["src/data/*.ts"],
    tests: ["test/data/*.test.ts"],
  },
  texts: {
    mutate: ["src/data/texts/**/*.ts"],
    tests: ["test/data/texts/*.test.ts"],
  },
  changes: {
    mutate: ["src/data/changes/**/*.ts"],
    tests: ["test/changes/*.test.ts"],
  },
  ...Object.fromEntries(rules),
  checks: {
    mutate: ["src/data/check/*.ts"],
    // The others take the whole dataset.
    tests: ["test/data/checks/{check-data,finding,translations}.test.ts"],
  },
  series: {
    mutate: ["src/series/*.ts"],
    // What walks over every view lies in a folder of its own: no change would ever be done with it.
    tests: ["test/series/*.test.ts"],
  },
  sentence: {
    mutate: ["src/series/sentence/*.ts"],
    tests: ["test/series/sentence/*.test.ts"],
  },
  view: {
    // What is left out holds the page, and is tried in the browser.
    mutate: ["src/view/**/*.ts", "!src/view/highlight.ts", "!src/view/use-view.ts"],
    // What is sent at random may find a mutant today and miss it tomorrow.
    tests: ["test/view/!(any-address).test.ts"],
  },
};

/** The part that `MUTATION_PART` names. */
export function namedPart(): Part {
  const name = process.env["MUTATION_PART"] ?? "";
  const part = parts[name];
  if (part === undefined) throw new Error(`MUTATION_PART is "${name}", and none of ${Object.keys(parts).join(", ")}`);
  return part;
}
