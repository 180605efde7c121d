/**
 * Asks UN Comtrade, the IMF and the World Bank for what they publish now, and writes to `.cache/refresh/` what differs
 * from the tables. `--from 1992`, `--to 2025`: the years asked for, the last six full ones by default. `--only imf-imts`:
 * one database. With `COMTRADE_KEY` set, UN Comtrade is asked with that key.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { dataFolder, readTables } from "../build/dataset-files.ts";
import { asDataset } from "../build/published-dataset.ts";
import { Advice, command } from "../command.ts";
import { refreshProposal } from "./refresh-proposal.ts";
import { loaders } from "./registry.ts";

await command(async () => {
  const now = new Date();
  const values = options();
  const last = now.getUTCFullYear() - 1;
  const to = yearOf(values.to ?? String(last), last);
  const chosen = loaders.filter(({ id }) => values.only === undefined || id === values.only);
  if (chosen.length === 0) throw new Advice(`--only takes one of ${loaders.map(({ id }) => id).join(", ")}.`);
  const proposal = await refreshProposal({
    loaders: chosen,
    tables: asDataset(await readTables(dataFolder)),
    scope: { from: yearOf(values.from ?? String(to - 5), to), to, env: process.env },
    folder: join(".cache", "refresh"),
    fetch,
    now,
    log: (line) => console.log(line),
  });
  const { added, revised, gone, contradicting } = proposal;
  console.log(
    `${added.length} new, ${revised.length} revised, ${gone.length} gone, ${contradicting.length} contradicting: see .cache/refresh/proposal.md`,
  );
});

function yearOf(text: string, latest: number): number {
  const year = Number(text);
  if (Number.isInteger(year) && year >= 1992 && year <= latest) return year;
  throw new Advice(`"${text}" is no year from 1992 to ${latest}.`);
}

function options(): { from?: string; to?: string; only?: string } {
  try {
    return parseArgs({ options: { from: { type: "string" }, to: { type: "string" }, only: { type: "string" } } })
      .values;
  } catch (cause) {
    throw new Advice("It takes --from <year>, --to <year> and --only <database>.", { cause });
  }
}
