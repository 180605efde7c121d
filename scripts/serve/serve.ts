import { existsSync } from "node:fs";
import { Advice, command } from "../command.ts";
import { portFrom } from "./port.ts";
import { serveSite } from "./site-server.ts";

await command(async () => {
  if (!existsSync("dist/index.html")) throw new Advice("There is no built site in dist/ yet: run `npm run build`.");
  const { url } = await serveSite({ port: portFrom(process.env) });
  console.log(`Silk Ledger is at ${url} (Ctrl+C stops it)`);
});
