import { build, type Rolldown } from "vite";
import { languages } from "../../../src/i18n/languages.ts";

/** The text of `embed.js`, for pages that frame charts. */
export function hostScript(): Promise<string> {
  const folders = Object.entries(languages).flatMap(([tag, { prefix }]) => (prefix ? [[tag, `${prefix}/`]] : []));
  return classicScript("src/embed/host.ts", { FOLDERS: JSON.stringify(Object.fromEntries(folders)) });
}

/** The text of the script that embeds have: no module, since a frame that is fenced in may load none. */
export function embedScript(): Promise<string> {
  return classicScript("src/embed/embed-main.ts");
}

/** One script that needs nothing else. */
async function classicScript(entry: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: "warn",
    define,
    build: {
      write: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: { entry, formats: ["iife"], name: "silkLedger" },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk, ...rest] = built?.output ?? [];
  if (!chunk || rest.length > 0) throw new Error(`${entry} must become one script`);
  // Its packages would be missing from `licences.txt`.
  const foreign = chunk.moduleIds.find((id) => id.includes("/node_modules/"));
  if (foreign) throw new Error(`${entry} must be our own alone, but imports ${foreign}`);
  return chunk.code;
}
