import { type CompiledMessage, compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";
import { joinedUnits } from "../../src/i18n/joined-units.ts";
import { partOf } from "../../src/i18n/page-messages.ts";

/**
 * Compiles the ICU messages of `src/i18n/messages/*.json` when they are imported, so that the browser gets
 * ready token lists and needs no message parser. Numbers are joined to their units on the way.
 */
export function messageCatalogues(): Plugin {
  return {
    name: "message-catalogues",
    enforce: "pre",
    transform: {
      filter: { id: /\/i18n\/messages\/[\w-]+\.json(?:\?(?:core|used|pages|below|projects|share|notices|reading))?$/ },
      handler(text, id) {
        const [file = id, part] = id.split("?");
        if (part === undefined) return { code: compileCatalogue(text, file), map: null };
        // Part of a file is no longer that file's JSON: it goes on as a module.
        const compiled = compileCatalogue(text, file, (key) => partOf(key) === part);
        return { code: `export default ${compiled};`, map: null, moduleType: "js" };
      },
    },
  };
}

/**
 * Turns a catalogue's JSON text (key to ICU message) into JSON text of key to compiled message, for the wanted keys.
 * Throws an error that names file and key of the first message that is no ICU MessageFormat.
 */
export function compileCatalogue(text: string, file: string, wanted: (key: string) => boolean = () => true): string {
  const messages = Object.entries(parse(text, file)).filter(([key]) => wanted(key));
  const compiled = messages.map(([key, message]) => {
    try {
      return [key, compile(message)];
    } catch (error) {
      throw new Error(`${file}: "${key}" is no valid ICU message: ${(error as Error).message}`, { cause: error });
    }
  });
  return JSON.stringify(Object.fromEntries(compiled));
}

function parse(text: string, file: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    throw new Error(`${file}: no valid JSON: ${(error as Error).message}`, { cause: error });
  }
}

function compile(message: unknown): CompiledMessage {
  if (typeof message !== "string") throw new Error("it must be a text");
  const compiled = compileMessageOrThrow(joinedUnits(message), (text) => {
    // The parser takes a brace without its partner for text.
    if (/[{}]/.test(text)) throw new Error("a brace lacks its partner");
    return text;
  });
  checkPlaceholders(compiled);
  return compiled;
}

const choices = new Set(["plural", "select", "selectordinal"]);

/** What the parser lets pass, and the page would show as a gap. */
function checkPlaceholders(message: CompiledMessage): void {
  for (const token of message) {
    const [name, kind, cases] = typeof token === "string" ? [] : token;
    if (kind === undefined) continue;
    if (!choices.has(kind)) throw new Error(`"${kind}" of {${name}} is none of ${[...choices].join(", ")}`);
    const branches = Object.entries(cases as Record<string, CompiledMessage | undefined>);
    if (!branches.some(([branch]) => branch === "other")) throw new Error(`{${name}} lacks the case "other"`);
    for (const [branch, inner] of branches) if (branch !== "offset" && inner) checkPlaceholders(inner);
  }
}
