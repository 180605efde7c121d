import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { leanMapLibrary } from "./lean-map-library-plugin.ts";

const wanted = "virtual:podium";
const resolved = "\0podium";

/**
 * `virtual:podium` gives the whole of a page for the stage, script and styles, as one text: gzipped JSON in base64. It
 * is a build of its own, as one classic script, since nothing can be loaded from a file on a stick.
 */
export function podiumCode(): Plugin {
  let made: Promise<string> | null = null;
  return {
    name: "podium-code",
    resolveId: (source) => (source === wanted ? resolved : null),
    load: {
      filter: { id: /^\0podium$/ },
      async handler() {
        // Only browsers write files.
        if (this.environment.config.consumer === "server") return 'export default "";';
        made ??= buildPodium();
        return `export default ${JSON.stringify(await made)};`;
      },
    },
  };
}

async function buildPodium(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: "warn",
    plugins: [react(), leanMapLibrary(), nothingToLoad(), bordersInside()],
    // No prerendered map stands in the file: the borders come with the code.
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      // A library brings its assets inside, and loads nothing later.
      lib: {
        entry: "src/pages/podium/podium.tsx",
        formats: ["iife"],
        name: "silkLedgerPodium",
        fileName: "podium",
        cssFileName: "podium",
      },
    },
  })) as Rolldown.RolldownOutput[];
  const output = built.flatMap((one) => one.output);
  const script = output.find((file) => file.type === "chunk");
  const styles = output.find((file) => file.type === "asset");
  if (output.length !== 2 || !script || !styles?.fileName.endsWith(".css")) {
    const files = output.map(({ fileName }) => fileName).join(", ");
    throw new Error(`A page for the stage is one script and one style sheet, not ${files}`);
  }
  const code = JSON.stringify([script.code, String(styles.source)]);
  return gzipSync(code, { level: 9 }).toString("base64");
}

/** What the pieces of a page for the stage could load, and there never do: other words, ways to carry charts away. */
const unneeded = /\/messages\/[\w-]+\.json\?|\/carry\/|-dialog\.tsx$/;

function nothingToLoad(): Plugin {
  const nothing = "\0nothing";
  return {
    name: "nothing-to-load",
    enforce: "pre",
    resolveId: (source, _, { kind }) => (kind === "dynamic-import" && unneeded.test(source) ? nothing : null),
    load: (id) => (id === nothing ? "export default {};" : null),
  };
}

/** No prerendered map stands in the file: the borders come with the code. */
function bordersInside(): Plugin {
  const condition = "import.meta.env.SSR || import.meta.env.DEV";
  return {
    name: "borders-inside",
    enforce: "pre",
    transform: {
      filter: { id: /\/charts\/map\/map-borders\.ts$/ },
      handler(code) {
        if (!code.includes(condition)) throw new Error("map-borders.ts no longer says where its borders come from");
        return { code: code.replace(condition, "true"), map: null };
      },
    },
  };
}
