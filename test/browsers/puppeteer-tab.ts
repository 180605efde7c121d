import puppeteer, { type KeyInput } from "puppeteer-core";
import { screen, type Tab, type TabOptions } from "./tab.ts";

/** A tab of a Chromium (DevTools protocol) or a stock Firefox (WebDriver BiDi), in a profile of its own. */
export async function puppeteerTab(
  browser: "chrome" | "firefox",
  executablePath: string,
  { downloads, forcedColours = false, waits = true }: TabOptions,
): Promise<Tab> {
  const running = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    args: browser === "chrome" ? chromiumSwitches : [],
    ...(browser === "firefox" && { extraPrefsFirefox: firefoxPreferences(downloads, forcedColours) }),
    ...(browser === "chrome" && { downloadBehavior: { policy: "allow", downloadPath: downloads } }),
    defaultViewport: screen,
  });
  const page = await running.newPage();
  if (forcedColours && browser === "chrome") {
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  }
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  return {
    open: async (address) => {
      const loaded = page.goto(address, waits ? {} : { timeout: 0 });
      if (waits) await loaded;
      // It ends with the tab.
      else loaded.catch(() => {});
    },
    address: async () => page.url(),
    run: (code, ...args) => page.evaluate(code as unknown as (...all: unknown[]) => unknown, ...args) as never,
    runInFrame: async (selector, code) => {
      const frame = await (await page.waitForSelector(selector))?.contentFrame();
      if (!frame) throw new Error(`${selector} is no frame`);
      return frame.evaluate(code) as never;
    },
    click: (selector) => page.click(selector),
    press: async (keys) => {
      const [last, ...held] = keys.split("+").toReversed() as [KeyInput, ...KeyInput[]];
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of held) await page.keyboard.up(key);
    },
    chooseFile: async (selector, file) => {
      const field = await page.$(`input${selector}` as "input");
      if (!field) throw new Error(`no field at ${selector}`);
      await field.uploadFile(file);
    },
    picture: () => page.screenshot(),
    print: () => page.pdf({ printBackground: true }),
    problems: () => problems,
    close: () => running.close(),
  };
}

const chromiumSwitches = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-background-networking",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

function firefoxPreferences(downloads: string, forcedColours: boolean) {
  return {
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.download.alwaysOpenPanel": false,
    "browser.download.always_ask_before_handling_new_types": false,
    // Always the browser's colours in place of the page's: what its settings call “Contrast control: custom”.
    ...(forcedColours && { "browser.display.document_color_use": 2 }),
  };
}
