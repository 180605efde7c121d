import { parseArgs } from "node:util";
import { buildSite } from "./build/build-site.ts";
import { command } from "./command.ts";

await command(async () => {
  const { out, data } = parseArgs({ options: { out: { type: "string" }, data: { type: "string" } } }).values;
  await buildSite({ ...(out !== undefined && { outDir: out }), ...(data !== undefined && { folder: data }) });
});
