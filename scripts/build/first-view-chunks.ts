import { resolve } from "node:path";
import { normalizePath, type Rolldown } from "vite";

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

const [entry, explore] = ["src/main.tsx", "src/pages/explore/explore-page.tsx"];

/** What no other page needs, its styles among it. */
const onlyExplore = /\/src\/pages\/explore\//;

/** Pages of text: what Explore shares with them must not bring its charts along. */
const reading = ["events", "claims", "sources"].map((name) => `src/pages/${name}/${name}-page.tsx`);

const umbrella = /\/node_modules\/d3\//;

/**
 * The file that a module goes into: all that Explore shares with other pages stands in one, its charts in another, the
 * page itself in a third, since dozens of small files compress far worse than a few large ones. Null leaves it to the bundler.
 */
export function firstViewChunk(module: string, context: Context): string | null {
  const isIn = (file: string) => reach(file, context).has(module);
  if (isIn(entry)) return "base";
  if (!isIn(explore)) return null;
  if (reading.some(isIn)) return "base";
  return onlyExplore.test(module) ? "explore" : "charts";
}

/**
 * What a script asks for together with a part that it loads: styles, and scripts that are not there yet. What `base`
 * loads are pages, whose HTML announces their scripts, and parts that few readers open: it names their styles alone,
 * since names of files, being hashes, take most of such a list.
 */
export function preloadedWith(deps: readonly string[], host: string): string[] {
  const isStyle = (file: string) => file.endsWith(".css");
  return deps.filter((file) => isStyle(file) || !(isOfFirstView(host, "base") || isOfFirstView(file)));
}

function isOfFirstView(file: string, name = "base|charts|explore|d3-array|rolldown-runtime"): boolean {
  return new RegExp(`(?:^|/)(?:${name})-[\\w-]{8}\\.js$`).test(file);
}

/** Every module that is there once `file` is, by the context of one build. */
const reached = new WeakMap<Context, Map<string, ReadonlySet<string>>>();

function reach(file: string, context: Context): ReadonlySet<string> {
  const known = reached.get(context) ?? new Map<string, ReadonlySet<string>>();
  reached.set(context, known);
  const found = known.get(file);
  if (found) return found;
  const modules = new Set<string>();
  const add = (id: string) => {
    if (modules.has(id)) return;
    modules.add(id);
    // It names all its parts, whoever wants one of them.
    if (!umbrella.test(id)) context.getModuleInfo(id)?.importedIds.forEach(add);
  };
  add(normalizePath(resolve(file)));
  known.set(file, modules);
  return modules;
}
