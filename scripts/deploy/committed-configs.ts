import { apacheConfig, caddyfile, nginxConfig } from "./host-configs.ts";

/** The configurations in `deploy/` by file name, for a site that has its host to itself. */
export function committedConfigs(): ReadonlyMap<string, string> {
  const root = "/var/www/silk-ledger";
  return new Map([
    ["nginx.conf", nginxConfig({ port: 80, root, base: "/" })],
    ["Caddyfile", caddyfile({ port: 8080, root: "/srv", base: "/" })],
    ["apache.conf", apacheConfig({ root, base: "/" })],
  ]);
}
