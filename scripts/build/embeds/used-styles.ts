import { PurgeCSS } from "purgecss";

/**
 * What of the styles a page can use that is made of these texts: its HTML and all scripts that change it. A selector stays
 * if its classes and elements are words of the texts, or begin as a word does that a script puts together; states and
 * whatever goes by attributes stay anyhow.
 */
export async function usedStyles(css: string, texts: readonly string[]): Promise<string> {
  const put = texts.flatMap((text) => [...text.matchAll(/([A-Za-z][\w-]*-)\$\{/g)].map(([, start = ""]) => start));
  const attributes = [...css.matchAll(/\[([\w-]+)/g)].map(([, name = ""]) => name);
  const [used] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: texts.map((raw) => ({ raw, extension: "html" })),
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    safelist: [/^is-/, ...[...new Set(put)].map((start) => new RegExp(`^${start}`))],
    dynamicAttributes: [...new Set(attributes)],
    keyframes: true,
    fontFace: true,
  });
  if (!used) throw new Error("There are no styles");
  return used.css;
}
