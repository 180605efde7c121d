import { Advice } from "../command.ts";
import { thisMachine } from "./browser-places.ts";

/** What the search asks of a machine; `thisMachine` is the real one. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Browsers that Playwright has downloaded, newest first. */
  downloaded(): readonly string[];
  /** Where a Chromium, Chrome or Edge is usually installed, whether it is there or not. */
  usualPlaces(): readonly string[];
  /** Whether the file is a browser that starts. */
  runs(file: string): boolean;
  /** Ways to install a browser here, in the order to try them. */
  installers(): readonly Installer[];
}

export interface Installer {
  /** What it does, for the person who waits: "apt-get install chromium". */
  readonly name: string;
  /** False if it failed. */
  run(): boolean;
}

/**
 * Path of a Chromium to drive: `CHROMIUM_PATH`, else one that Playwright has downloaded, else an installed one,
 * else one that is installed now. Throws an `Advice` if none of this works.
 */
export async function findBrowser(machine: Machine = thisMachine): Promise<string> {
  const chosen = machine.env["CHROMIUM_PATH"];
  if (chosen) {
    if (machine.runs(chosen)) return chosen;
    throw new Advice(`CHROMIUM_PATH is "${chosen}", which is no browser that starts: correct or unset it.`);
  }
  const present = () => [...machine.downloaded(), ...machine.usualPlaces()].find((file) => machine.runs(file));
  const found = present();
  if (found) return found;
  for (const installer of machine.installers()) {
    console.log(`No Chromium found, installing one: ${installer.name}`);
    const installed = installer.run() ? present() : undefined;
    if (installed) return installed;
  }
  throw new Advice(
    "No Chromium found and none could be installed: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.",
  );
}
