import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "../scripts/build/build-site.ts";
import { Advice, command } from "../scripts/command.ts";
import { type PartName, parts, runPart } from "./parts.ts";
import { writeReport } from "./report/write-report.ts";
import { buildTwins } from "./twins/build-twins.ts";

const usage = `npm run bench -- [part …] [--quick] [--runs N] [--site FOLDER] [--report]
Parts: ${Object.keys(parts).join(", ")}; all if none is named.
--quick   3 runs, and no part longer than it has to be
--site    a built site, in place of one that is built now
--report  measures nothing and writes the results anew from what was measured last`;

await command(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: "boolean", default: false },
      runs: { type: "string" },
      site: { type: "string" },
      report: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(usage);
  const runs = Number(values.runs ?? (values.quick ? 3 : 15));
  if (!(Number.isInteger(runs) && runs > 0)) throw new Advice(`--runs takes a number: ${values.runs}`);
  const names = positionals.length > 0 ? positionals : Object.keys(parts);
  const unknown = names.find((name) => !(name in parts));
  if (unknown !== undefined) throw new Advice(`There is no part "${unknown}".\n${usage}`);
  if (!values.report) {
    const site = values.site ?? join(".cache", "bench", "site");
    if (values.site === undefined) await buildSite({ outDir: site });
    if (!existsSync(join(site, "index.html"))) throw new Advice(`There is no built site in ${site}/`);
    const twins = join(".cache", "bench", "twins");
    await buildTwins(twins, site);
    for (const name of names as PartName[]) await runPart(name, { site, twins, runs, isQuick: values.quick });
  }
  await writeReport();
});
