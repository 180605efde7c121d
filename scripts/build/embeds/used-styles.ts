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

/** The files of styles that a page links, in their order; addresses lead from the site's top folder. */
export function linkedStyles(html: string): string[] {
  return [...html.matchAll(styleLink)].map(([, file = ""]) => file);
}

const styleLink = /<link rel="stylesheet" href="%root%([^"]+)">/g;

/**
 * A page made of the light template with `styles`, what it needs of those that it links, for `first-paint.js` to use: then
 * no file is waited for. It names the files for what needs them whole, and links them where no script runs.
 */
export function withOwnStyles(html: string, styles: string): string {
  const escaped = styles.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll(">", "&gt;");
  const files = linkedStyles(html).map((file) => `%root%${file}`);
  const meta = `<meta name="styles" content="${escaped}" data-files="${files.join(" ")}">`;
  const links = html.match(styleLink) ?? [];
  return html
    .replaceAll(styleLink, "")
    .replace("<script>", () => `${meta}<script>`)
    .replace("</head>", () => `<noscript>${links.join("")}</noscript></head>`);
}
