import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import { apacheConfig, caddyfile, type HostPlace, nginxConfig } from "../../scripts/deploy/host-configs.ts";

/** A server program as Debian packages it, with the configuration of `deploy/`. */
interface Host {
  /** The program, and what to install for it. */
  readonly program: string;
  readonly packages: string;
  /** The arguments that start it, in the foreground; `folder` is for its own files. */
  start(place: Required<HostPlace>, folder: string): readonly string[];
}

const { username } = userInfo();

export const hosts = {
  nginx: {
    program: "nginx",
    packages: "nginx-light libnginx-mod-http-brotli-static",
    start(place, folder) {
      writeFileSync(join(folder, "site.conf"), nginxConfig(place));
      const main = `
        daemon off;
        pid ${folder}/nginx.pid;
        ${username === "root" ? "user root;" : ""}
        worker_processes auto;
        include /etc/nginx/modules-enabled/*.conf;
        events { worker_connections 1024; }
        http {
          access_log off;
          sendfile on;
          ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((one) => `${one}_temp_path ${folder}/${one};`).join(" ")}
          include /etc/nginx/mime.types;
          include ${folder}/site.conf;
        }`;
      writeFileSync(join(folder, "nginx.conf"), main);
      return ["-c", join(folder, "nginx.conf"), "-e", join(folder, "error.log")];
    },
  },
  caddy: {
    program: "caddy",
    packages: "caddy",
    start(place, folder) {
      writeFileSync(join(folder, "Caddyfile"), caddyfile(place));
      return ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
    },
  },
  apache: {
    program: "apache2",
    packages: "apache2",
    start({ port, address, root, base }, folder) {
      const modules = ["mpm_event", "authz_core", "dir", "headers", "mime", "rewrite"];
      const main = [
        ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
        `Listen ${address}:${port}`,
        "ServerName localhost",
        ...(username === "root" ? ["User www-data", "Group www-data"] : []),
        `PidFile ${folder}/apache.pid`,
        `DefaultRuntimeDir ${folder}`,
        `ErrorLog ${folder}/error.log`,
        "TypesConfig /etc/mime.types",
        `DocumentRoot "${root}"`,
        apacheConfig({ root, base }),
      ];
      writeFileSync(join(folder, "apache.conf"), main.join("\n"));
      return ["-f", join(folder, "apache.conf"), "-DFOREGROUND"];
    },
  },
} satisfies Readonly<Record<string, Host>>;

export type HostName = keyof typeof hosts;

export function isInstalled(name: HostName | "wrk"): boolean {
  return spawnSync("which", [name === "wrk" ? name : hosts[name].program]).status === 0;
}

export interface RunningHost {
  /** Address of the site's front page. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves `dist/` at `base` of a free port, to this machine alone. Throws with the program's own words if it stops. */
export async function startHost(name: HostName, base: string): Promise<RunningHost> {
  const folder = mkdtempSync(join(tmpdir(), "silk-ledger-host-"));
  // A server may read as somebody else.
  chmodSync(folder, 0o755);
  const root = join(folder, "root");
  const site = join(root, base);
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(resolve("dist"), site.replace(/\/$/, ""));
  const port = await freePort();
  const { program, start } = hosts[name];
  const child = spawn(program, start({ port, address: "127.0.0.1", root, base }, folder), {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HOME: folder },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (said += text.toString()));
  const url = `http://127.0.0.1:${port}${base}`;
  await untilItAnswers(url, child, () => said);
  return {
    url,
    async stop() {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function untilItAnswers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server stopped: ${said()}`);
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

export function hasSite(): boolean {
  return existsSync("dist/index.html");
}
