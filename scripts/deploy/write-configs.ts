/** Writes the configurations in deploy/ that follow from the site's headers. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { command } from "../command.ts";
import { committedConfigs } from "./committed-configs.ts";

await command(async () => {
  for (const [name, text] of committedConfigs()) await writeFile(join("deploy", name), text);
});
