import { buildSite } from "./build-site.ts";
import { command } from "./command.ts";
import { portFrom } from "./port.ts";
import { serveSite } from "./site-server.ts";

await command(async () => {
  // The port comes first: that it is in use should not be learnt after a build.
  const site = await serveSite({ port: portFrom(process.env) });
  try {
    await buildSite();
  } catch (error) {
    await site.close();
    throw error;
  }
  console.log(`Silk Ledger is at ${site.url} (Ctrl+C stops it)`);
});
