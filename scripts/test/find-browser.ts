import { Advice } from "../command.ts";
import { type Machine, thisMachine } from "./browser-places.ts";

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
