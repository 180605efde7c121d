import { command } from "../command.ts";
import { portFrom } from "./port.ts";
import { serveSite } from "./site-server.ts";

await command(async () => {
  // The port comes first: that it is in use should not be learnt after loading the builder and a build.
  const site = await serveSite({ port: portFrom(process.env) });
  try {
    const { buildSite } = await import("../build/build-site.ts");
    await buildSite();
  } catch (error) {
    await site.close();
    throw error;
  }
  console.log(`Silk Ledger is at ${site.url} (Ctrl+C stops it)`);
});
