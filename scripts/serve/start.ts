import { command } from "../command.ts";
import { portFrom } from "./port.ts";
import { serveSite } from "./site-server.ts";

await command(async () => {
  let isBuilt = false;
  // The port comes first: that it is in use should not be learnt after loading the builder and a build.
  const site = await serveSite({ port: portFrom(process.env), isBuilt: () => isBuilt });
  console.log("Building Silk Ledger; its pages can be opened before the last picture is drawn");
  try {
    const { buildSite } = await import("../build/build-site.ts");
    await buildSite({
      onPages: () => {
        isBuilt = true;
        console.log(`Silk Ledger is at ${site.url} (Ctrl+C stops it); pictures for previews and slides follow`);
      },
    });
  } catch (error) {
    await site.close();
    throw error;
  }
});
