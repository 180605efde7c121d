import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { expect, test } from "../fixtures.ts";
import { siteDir } from "../site.ts";

const asked = "?unit=share&countries=KAZ";

for (const address of [`embed/trade/${asked}`, "de/embed/map/?year=2005", "embed/trade/", asked, "country/kaz/"]) {
  test(`/${address}, whose HTML took long, says no more of that once it lives`, async ({ page, problems }) => {
    problems.expect(/preloaded using link/);
    const [folder = ""] = address.split("?");
    const html = await readFile(`${siteDir}/${folder}index.html`);
    // The line that would say it comes with the rest.
    const held = html.indexOf('<p id="state"');
    const files = sirv(siteDir, { dev: true });
    let letGo = () => {};
    const server = createServer((request, answer) => {
      if (request.url !== `/${address}`) return files(request, answer, () => void answer.writeHead(404).end());
      answer.setHeader("content-type", "text/html;charset=utf-8").write(html.subarray(0, held));
      letGo = () => answer.end(html.subarray(held));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    try {
      await page.clock.install();
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/${address}`, { waitUntil: "commit" });
      await expect(page.locator("html[data-scripted] main")).toBeAttached();
      await page.clock.fastForward(6_000);
      letGo();
      await page.clock.resume();
      await expect(page.locator("html")).toHaveAttribute("data-ready");
      await page.waitForLoadState();
      await expect(page.locator("#state")).toHaveText("");
      await expect(page.locator("main")).toBeVisible();
    } finally {
      server.close().closeAllConnections();
    }
  });
}
