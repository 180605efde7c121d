import { headerRules, headersOf } from "./site-headers.ts";

/**
 * `_headers` for Netlify and Cloudflare Pages. `files` are those of all pages below the site, "de/events/index.html",
 * `prefixes` the folders of languages, "de", that of the first language being "", and `origin` the site's, if it is known.
 * These hosts join what several lines say of one header, so no two lines here speak of the same file and header; what
 * none speaks of they have browsers ask for anew each time, as it should be.
 */
export function headersFile(files: readonly string[], prefixes: readonly string[], origin: string | null): string {
  const rules = headerRules(origin);
  const folders = files.map((file) => file.split("/").slice(0, -1));
  const tops = folders.map(([first = "", second = ""]) => (first !== "" && prefixes.includes(first) ? second : first));
  const pages = [...new Set(tops)].filter((top) => top !== "" && top !== "embed");
  const everywhere = rules.filter(({ values }) => values.length === 0);
  const group = (path: string, sample: string) => {
    const headers = headersOf(sample, origin);
    const own = rules.filter(({ name, values, otherwise }) => {
      const value = headers.get(name);
      return values.length > 0 && value !== undefined && value !== otherwise;
    });
    return [path, ...own.map(({ name }) => `  ${name}: ${headers.get(name)}`)].join("\n");
  };
  const inEveryLanguage = (path: string, sample: string) =>
    prefixes.map((prefix) => (prefix === "" ? "" : `/${prefix}`)).map((top) => group(top + path, top + sample));
  return `${[
    ["/*", ...everywhere.map(({ name, otherwise }) => `  ${name}: ${otherwise}`)].join("\n"),
    ...inEveryLanguage("/", "/"),
    ...pages.flatMap((page) => inEveryLanguage(`/${page}/*`, `/${page}/`)),
    ...inEveryLanguage("/embed/*", "/embed/trade/"),
    ...inEveryLanguage("/charts/*", "/charts/trade/default-light.svg"),
    group("/assets/*", "/assets/base.js"),
    group("/data/*", "/data/trade.json"),
    group("/oembed/*", "/oembed/trade.json"),
    group("/embed.js", "/embed.js"),
  ].join("\n\n")}\n`;
}
