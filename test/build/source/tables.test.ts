import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

/** What lists no rows to be put in another order, or is copied in another way. */
const exceptions: Readonly<Record<string, { readonly sort?: string; readonly copy?: string }>> = {
  "src/pages/countries/key-figures-table.tsx": {
    sort: "its rows are measures of different units, its columns the five",
  },
  "src/pages/docs/docs-choice.tsx": { sort: "a guide of seven places to read", copy: "holds no data" },
  "src/pages/changes/changes-table.tsx": { copy: "its page copies it as CSV" },
  "src/share/files/table-preview.tsx": { sort: "a preview of a file", copy: "the dialog saves and copies that file" },
};

const tables = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => posix.join("src", file.replaceAll("\\", "/")))
  .filter((path) => path.endsWith(".tsx"))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }))
  .filter(({ text }) => text.includes("<table"))
  .map(({ path, text }) => ({ path, sorts: text.includes("<SortHead"), copies: text.includes("<CopyTable") }));

test("every table of the site can be sorted and copied, but for those that are excepted", () => {
  expect(tables.length).toBeGreaterThan(Object.keys(exceptions).length);
  const lacking = tables.flatMap(({ path, sorts, copies }) => {
    const { sort, copy } = exceptions[path] ?? {};
    return [
      ...(sorts || sort !== undefined ? [] : [`${path} cannot be sorted`]),
      ...(copies || copy !== undefined ? [] : [`${path} cannot be copied`]),
      ...(sorts && sort !== undefined ? [`${path} is excepted from sorting and sorts`] : []),
      ...(copies && copy !== undefined ? [`${path} is excepted from copying and is copied`] : []),
    ];
  });
  expect(lacking).toEqual([]);
  const gone = Object.keys(exceptions).filter((file) => !tables.some(({ path }) => path === file));
  expect(gone).toEqual([]);
});
