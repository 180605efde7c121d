import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { Builder, By, Key, type WebDriver } from "selenium-webdriver";
import { screen, type Tab, type TabOptions } from "./tab.ts";

/** WebKitGTK's own small browser, on a screen that nobody sees, driven by Debian's WebKitWebDriver. */
export async function webkitTab({ downloads, waits = true }: TabOptions): Promise<Tab> {
  const display = await virtualScreen();
  const port = await freePort();
  const service = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: display.name, GDK_BACKEND: "x11", XDG_CONFIG_HOME: settingsFor(downloads) },
  });
  const end = () => {
    service.kill();
    display.close();
  };
  try {
    await answers(port);
    const driver = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: "MiniBrowser",
        pageLoadStrategy: waits ? "normal" : "none",
        "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
      })
      .build();
    await driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...screen });
    return tabOf(driver, async () => {
      await driver.quit();
      end();
    });
  } catch (error) {
    end();
    throw error;
  }
}

function tabOf(driver: WebDriver, close: () => Promise<void>): Tab {
  // Its result may be a promise.
  const call = (code: unknown, args: readonly unknown[]) =>
    driver.executeAsyncScript(
      `const done = arguments[arguments.length - 1];
       Promise.resolve((${String(code)})(...${JSON.stringify(args)})).then(
         (value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) }));`,
    );
  const run = async <Result>(code: unknown, args: readonly unknown[]): Promise<Awaited<Result>> => {
    const { value, error } = (await call(code, args)) as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value as Awaited<Result>;
  };
  return {
    open: (address) => driver.get(address),
    address: () => driver.getCurrentUrl(),
    run: (code, ...args) => run(code, args),
    runInFrame: async <Result>(selector: string, code: () => Result): Promise<Awaited<Result>> => {
      await driver.switchTo().frame(driver.findElement(By.css(selector)));
      try {
        return await run<Result>(code, []);
      } finally {
        await driver.switchTo().defaultContent();
      }
    },
    click: async (selector) => {
      // The driver itself takes no mark of a drawing for something that can be clicked.
      const { x, y } = await run<ReturnType<typeof middleOf>>(middleOf, [selector]);
      await driver.actions().move({ x, y }).click().perform();
    },
    press: async (keys) => {
      const [last = "", ...held] = keys.split("+").toReversed();
      const actions = driver.actions();
      for (const key of held) actions.keyDown(codeOf(key));
      actions.keyDown(codeOf(last)).keyUp(codeOf(last));
      for (const key of held) actions.keyUp(codeOf(key));
      await actions.perform();
    },
    chooseFile: (selector, file) => driver.findElement(By.css(selector)).sendKeys(file),
    picture: async () => Buffer.from(await driver.takeScreenshot(), "base64"),
    print: async () => null,
    problems: () => null,
    close,
  };
}

/** Scrolls an element into sight, and gives its middle within the window. */
function middleOf(selector: string): { readonly x: number; readonly y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing at ${selector}`);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

const keys: Readonly<Record<string, string>> = {
  Control: Key.CONTROL,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowLeft: Key.ARROW_LEFT,
  Escape: Key.ESCAPE,
  Enter: Key.ENTER,
};
const codeOf = (key: string) => keys[key] ?? key;

/** Where Debian puts it: in the folder of the library's version, by the machine's kind. */
export function miniBrowser(): string | undefined {
  const found = readdirSync("/usr/lib", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith("-linux-gnu"))
    .flatMap(({ name }) =>
      readdirSync(`/usr/lib/${name}`)
        .filter((folder) => folder.startsWith("webkit2gtk-") || folder.startsWith("webkitgtk-"))
        .map((folder) => `/usr/lib/${name}/${folder}`),
    );
  return found.map((folder) => `${folder}/MiniBrowser`).find((file) => existsSync(file));
}

/** Folder of settings in which the system's folder for downloads is this one; it lies beside it. */
function settingsFor(downloads: string): string {
  const folder = join(dirname(downloads), "settings");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return folder;
}

/** An X server without a screen; it names its display itself, so that it takes nobody's. */
async function virtualScreen() {
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1100x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const name = await new Promise<string>((done, fail) => {
    server.once("error", fail);
    server.stdout.once("data", (data) => done(`:${String(data).trim()}`));
  });
  return { name, close: () => void server.kill() };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

async function answers(port: number): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    if (
      await fetch(`http://127.0.0.1:${port}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("WebKitWebDriver does not answer");
}
