import { routes } from "../../src/app/routes.tsx";
import { languages } from "../../src/i18n/languages.ts";
import { apacheConfig, caddyfile, headersFile, nginxConfig } from "./host-configs.ts";

/** The configurations in `deploy/` by file name, for a site that has its host to itself. */
export function committedConfigs(): ReadonlyMap<string, string> {
  const root = "/var/www/silk-ledger";
  const prefixes = Object.values(languages).map(({ prefix }) => (prefix === "" ? "" : `/${prefix}`));
  const folders = Object.values(routes).flatMap(({ path }) => path?.split("/")[0] || []);
  const pages = [...new Set(folders)].filter((folder) => folder !== "embed");
  return new Map([
    ["nginx.conf", nginxConfig({ port: 80, root, base: "/" })],
    ["Caddyfile", caddyfile({ port: 8080, root: "/srv", base: "/" })],
    ["apache.conf", apacheConfig({ root, base: "/" })],
    ["_headers", headersFile(pages, prefixes)],
  ]);
}
