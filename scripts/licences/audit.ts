/** Asks the registry for known weaknesses of the packages in the lock file; says plainly if it does not answer. */
import { spawnSync } from "node:child_process";
import { Advice, command } from "../command.ts";
import { auditOutcome } from "./audit-outcome.ts";

await command(async () => {
  const { stdout, error } = spawnSync("npm", ["audit", "--json"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error) throw new Advice(`npm does not run here: ${error.message}`);
  const { passed, text } = auditOutcome(stdout);
  if (!passed) throw new Advice(text);
  console.log(text);
});
