import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import type { Dataset } from "../../../src/data/schema/schema.ts";
import { partOf } from "../../../src/i18n/page-messages.ts";
import { translatedDataset } from "../../../src/data/texts/translation.ts";
import { langs, languages } from "../../../src/i18n/languages.ts";
import type { SiteMetadata } from "../../../src/app/page-head.ts";
import type { LightEmbedPage } from "../../../src/prerender.tsx";
import { boundsOf } from "../../../src/view/bounds.ts";
import { contentHash } from "../content-hash.ts";
import { formatRules } from "./format-rules.ts";
import { type LightPart, lightTables } from "./light-data.ts";
import { compileCatalogue } from "../message-catalogue-plugin.ts";

/** The text of a script that needs no modules. */
export interface ClassicScript {
  readonly code: string;
  /** The modules in it, as absolute paths or names of virtual ones. */
  readonly modules: readonly string[];
}

/** What light embeds load, each a file with its content's hash in its name; addresses lead from the site's top folder. */
export interface LightFiles {
  readonly texts: ReadonlyMap<string, string>;
  /** The modules in them. */
  readonly modules: readonly string[];
  /** What draws a chart in a language, after the data that it needs. */
  of(embed: LightEmbedPage): LightPageFiles;
}

/** What a page names of them. */
export interface LightPageFiles {
  readonly files: readonly string[];
  /** By the unit that takes one more. */
  readonly byUnit: Readonly<Record<"gdp" | "capita", string>>;
  /** What draws both sides in pairs, in place of the last of `files`. */
  readonly ofBoth: string | null;
}

/** `translations` has the data's texts in other languages: events are told of in the one of their embed. */
export async function lightFiles(dataset: Dataset, translations: SiteMetadata["texts"]): Promise<LightFiles> {
  const texts = new Map<string, string>();
  const add = (name: string, text: string) => {
    const file = `assets/${name}-${contentHash(text)}.js`;
    texts.set(file, text);
    return file;
  };
  const { first, last, published } = boundsOf({ dataset });
  const tables = lightTables(dataset);
  const data = (part: LightPart, more = "", all = tables) =>
    add(part, handOver(`(e.tables??=[]).push(${JSON.stringify(all[part])});${more}`));
  const parts = {
    figures: data("figures", `e.bounds=${JSON.stringify({ first, last, published })};`),
    months: data("months"),
    gdp: data("gdp"),
    capita: data("capita"),
  };
  const events = new Map(
    langs.flatMap((lang) => {
      const translated = lightTables(translatedDataset(dataset, translations?.[lang]));
      return (["summits", "events", "events-on-map"] as const).map((part) => [
        `${part} ${lang}`,
        data(part, part === "summits" ? "e.someEvents=true;" : "", translated),
      ]);
    }),
  );
  const rules = new Map(langs.map((lang) => [lang, formatRules(languages[lang].locale)]));
  // As long as one language needs the browser's formatters, all bring them.
  const scripts = await lightScripts([...rules.values()].includes(null) ? {} : withoutIntl);
  const charts = new Map<string, string>();
  for (const lang of langs) {
    const catalogue = await readFile(`src/i18n/messages/${lang}.json`, "utf8");
    for (const [id, { code }] of scripts) {
      const messages = compileCatalogue(catalogue, `${lang}.json`, usedMessages(code));
      // The page that it draws for may not be there yet: it begins when it is told to.
      const text =
        compileHint +
        handOver(`e.messages=${messages};e.rules=${JSON.stringify(rules.get(lang))};e.begin=(()=>{${code}});`);
      charts.set(`${id} ${lang}`, add(`light-${id}-${lang}`, text));
    }
  }
  return {
    texts,
    modules: [...scripts.values()].flatMap(({ modules }) => modules),
    of({ chart, lang, showsEvents }) {
      const script = charts.get(`${chart} ${lang}`);
      if (script === undefined) throw new Error(`${registry} does not name the chart ${chart} as it does others`);
      const has = (module: string) => scripts.get(chart)?.modules.some((file) => file.endsWith(module)) ?? false;
      const inTime: LightPart = has("/lanes-layout.ts") ? "events" : "summits";
      const eventsPart = has("/map-series.ts") ? "events-on-map" : inTime;
      const optional = [
        ...(showsEvents ? [events.get(`${eventsPart} ${lang}`) ?? ""] : []),
        ...(has("/month-figures.ts") ? [parts.months] : []),
      ];
      return {
        files: [parts.figures, ...optional, script],
        byUnit: { gdp: parts.gdp, capita: parts.capita },
        ofBoth: charts.get(`${chart}-both ${lang}`) ?? null,
      };
    },
  };
}

/**
 * Tells Chromium that nearly all functions of a script are called as it runs: it compiles them while the script is on its
 * way, beside the page, in place of one by one when they are called.
 */
const compileHint = "//# allFunctionsCalledOnLoad\n";

function handOver(statements: string): string {
  return `{const e=self.silkLedger??={};${statements}}`;
}

/** What is said of parameters that `first-paint.js` leaves to the whole page, whatever their value. */
const ofWholePage =
  /^notice\.(?:label|search|(?:asof|data|lanes|project|types|kinds|articles|verdicts|claims)(?:-some)?)$/;

/** Which messages of embeds a script can ask for: it names them, or puts their keys together behind a beginning that it names. */
function usedMessages(code: string): (key: string) => boolean {
  const literals = [...code.matchAll(/["'`]([a-z][\w.-]*)(\$\{)?/g)];
  const whole = new Set(literals.map(([, text = ""]) => text));
  const starts = literals.flatMap(([, text = "", joined]) =>
    text.includes(".") && (joined || text.endsWith(".")) ? [text] : [],
  );
  const isKnown = (key: string) => ["core", "used", "notices"].includes(partOf(key)) && !ofWholePage.test(key);
  return (key) => isKnown(key) && (whole.has(key) || starts.some((start) => key.startsWith(start)));
}

const registry = "src/charts/registry.ts";

/** What draws a chart in place of it where both sides are shown in pairs: see `showsPairs`. */
const ofBoth: ReadonlyArray<readonly string[]> = [
  ["trade-both", "/trade/both/trade-both.tsx", "tradeBoth"],
  ["spine-both", "/spine/spine-both.tsx", "spineBoth"],
];

/** For each chart, by its id, the script that draws any view of it, `without` what is given: see `src/embed/light/`. */
async function lightScripts(without: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, ClassicScript>> {
  const text = await readFile(registry, "utf8");
  const charts = [...text.matchAll(/^ {2}(\w+): async \(\) => \(await import\("\.(\/[^"]+)"\)\)\.(\w+),$/gm)];
  if (charts.length === 0) throw new Error(`${registry} names no charts`);
  const scripts = new Map<string, ClassicScript>();
  for (const [id = "", file, name] of [...charts.map(([, ...chart]) => chart), ...ofBoth]) {
    scripts.set(
      id,
      await lightScript(
        `import { ${name} } from "/src/charts${file}";
        import { offerChart } from "/src/embed/light/offer-chart.ts";
        offerChart(${name});`,
        { ...(id.endsWith("-both") ? unaskedOfPairs : unasked), ...without },
      ),
    );
  }
  return scripts;
}

/**
 * Modules of which these scripts need little: their book is opened as of now, and rows bring their rounding where their
 * number alone does not tell it.
 */
const unasked: Readonly<Record<string, string>> = {
  "/src/data/as-of.ts": "export const datasetAsOf = undefined;",
  "/src/data/printed-number.ts":
    'import { halfOf } from "./decimals.ts"; export const printedRounding = ({ usdBn }) => Math.max(halfOf(1, String(usdBn)), 5e-10);',
};

const withoutIntl = { "/src/i18n/formatters.ts": "export const intlFormatters = undefined;" };

/** Pairs are columns of US$ of the five: of what else a chart draws they need nothing. */
const unaskedOfPairs: Readonly<Record<string, string>> = {
  ...unasked,
  "/src/charts/parts/marks/line-marks.tsx": "export const LineMarks = () => null;",
  "/src/charts/parts/scales/lines.ts": "export const lineSteps = undefined;",
  "/src/charts/parts/scales/log-scale.ts": "export const logDomain = undefined, logScale = undefined;",
  "/src/charts/trade/context-line.ts": "export const contextLine = undefined;",
  "/src/charts/trade/goal-lines.ts": "export const goalLines = () => [], goalText = undefined;",
  "/src/data/figures/share-figure.ts": "export const shareOf = undefined;",
  "/src/data/figures/index-figure.ts": "export const indexOf = undefined;",
  "/src/data/figures/per-figure.ts": "export const perGdpOf = undefined, perCapitaOf = undefined;",
  "/src/series/denominator-gap.ts":
    "export const denominatorGap = () => null, denominatorText = undefined, isInGap = () => false, yearsOf = () => [];",
};

const entry = "light-embed-entry.ts";

async function lightScript(code: string, without: Readonly<Record<string, string>>): Promise<ClassicScript> {
  const [built] = (await build({
    configFile: false,
    logLevel: "warn",
    plugins: [entryOf(code, without)],
    define: { "process.env.NODE_ENV": '"production"' },
    resolve: {
      alias: [
        { find: /^react\/jsx-runtime$|^react$/, replacement: resolve("src/embed/light/jsx-strings.ts") },
        { find: "@lingui/core", replacement: resolve("src/embed/light/message-reader.ts") },
        { find: "react-simple-maps/core", replacement: resolve("src/embed/light/plain-map.tsx") },
      ],
    },
    build: {
      write: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      // What d3-array makes of its own functions when it is loaded, a third of it: here nobody asks for that.
      rolldownOptions: {
        treeshake: { manualPureFunctions: ["bisector", "Blur2", "shuffler"], propertyReadSideEffects: false },
      },
      lib: { entry, formats: ["iife"], name: "silkLedgerChart" },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk, ...rest] = built?.output ?? [];
  if (chunk?.type !== "chunk" || rest.length > 0) throw new Error("What draws an embed must become one script");
  return { code: chunk.code, modules: chunk.moduleIds };
}

/** Views of a chart that have pictures, or a place in the gallery: of no use to whoever draws another. */
const listedViews = /^ {2}(?:presets|examples): \[(?:.*\],$|[^]*?^ {2}\],$)/gm;

/**
 * The module that a script begins with, and nothing of what is only loaded on demand, as no classic script can do, or of what
 * only the build asks for.
 */
function entryOf(code: string, without: Readonly<Record<string, string>>): Plugin {
  return {
    name: "light-embed",
    enforce: "pre",
    resolveId: (id) => (id.endsWith(entry) ? `/${entry}` : null),
    load(id) {
      if (id === `/${entry}`) return code;
      return Object.entries(without).find(([file]) => id.endsWith(file))?.[1] ?? null;
    },
    transform: (text, id) =>
      id.includes("/src/")
        ? text
            .replaceAll(listedViews, "")
            .replaceAll(/\bimport\("[^"]+"\)/g, "Promise.reject()")
            .replaceAll(/\bimport\.meta\.glob(?:<\w+>)?\([^)]*\)/g, "({})")
        : null,
  };
}
