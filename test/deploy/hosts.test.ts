import { readdirSync, readFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headerRules, headersOf } from "../../scripts/deploy/site-headers.ts";
import { hasSite, type HostName, hosts, isInstalled, type RunningHost, startHost } from "./hosts.ts";

const names = Object.keys(hosts) as HostName[];

test("there is a built site, and nginx is here to serve it", () => {
  expect(hasSite(), "run `npm run build` first").toBe(true);
  expect(isInstalled("nginx"), `apt-get install --no-install-recommends ${hosts.nginx.packages}`).toBe(true);
});

const asset = (ending: string) => `assets/${readdirSync("dist/assets").find((file) => file.endsWith(ending))}`;

/** One file of each kind: its address below the site, and what kind of content it is. */
const files: ReadonlyArray<readonly [address: string, file: string, type: RegExp]> = [
  ["", "index.html", /^text\/html; *charset=utf-8$/i],
  ["de/country/kaz/?year=2013", "de/country/kaz/index.html", /^text\/html; *charset=utf-8$/i],
  ["embed/trade/?countries=KAZ", "embed/trade/index.html", /^text\/html; *charset=utf-8$/i],
  ["de/embed/map/", "de/embed/map/index.html", /^text\/html; *charset=utf-8$/i],
  [asset(".js"), asset(".js"), /^(text|application)\/javascript/],
  [asset(".css"), asset(".css"), /^text\/css/],
  [asset(".woff2"), asset(".woff2"), /^(application\/font-|font\/)woff2$/],
  ["embed.js", "embed.js", /^(text|application)\/javascript/],
  ["data/trade.json", "data/trade.json", /^application\/json/],
  ["data/trade.csv", "data/trade.csv", /^text\/csv; *charset=utf-8$/i],
  ["oembed/trade.json", "oembed/trade.json", /^application\/json/],
  ["charts/trade/default-light.svg", "charts/trade/default-light.svg", /^image\/svg\+xml/],
  ["charts/trade/default-light-1200x675.png", "charts/trade/default-light-1200x675.png", /^image\/png$/],
];

/** What is sent, as it is: `fetch` would unfold it. */
function rawBody(url: URL, accepted: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((done, fail) => {
    request(url, { headers: { "accept-encoding": accepted } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => done({ headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on("error", fail)
      .end();
  });
}

/** Those that are not here are not tried. */
const places = names.filter(isInstalled).flatMap((name) => ["/", "/some/folder/"].map((base) => ({ name, base })));

describe.each(places)("$name with the site at $base", ({ name, base }) => {
  let host: RunningHost;
  beforeAll(async () => {
    host = await startHost(name, base);
  });
  afterAll(() => host.stop());

  const get = (address: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(new URL(address, host.url), { headers, redirect: "manual" });

  test.each(files)("/%s has the headers of its kind and no others of ours", async (address, file, type) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(type);
    const wanted = headersOf(`${base}${address.replace(/\?.*/, "")}`, new URL(host.url).origin);
    for (const { name: header } of headerRules(null)) {
      expect(response.headers.get(header), header).toBe(wanted.get(header) ?? null);
    }
    expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(join("dist", file)))).toBe(true);
  });

  test.each([
    ["br, gzip", "br"],
    ["gzip", "gzip"],
    ["identity", null],
  ])("who reads %s is sent what stands ready as %s", async (accepted, encoding) => {
    for (const [address, file] of files.filter(([, one]) => /\.(html|js|css|json|csv|svg)$/.test(one))) {
      const { headers, body } = await rawBody(new URL(address, host.url), accepted);
      const isCompressed = encoding !== null && readFileSync(join("dist", file)).length >= 1_000;
      expect(headers["content-encoding"], file).toBe(isCompressed ? encoding : undefined);
      expect(headers.vary ?? "", file).toMatch(isCompressed ? /accept-encoding/i : /^(accept-encoding)?$/i);
      const ending = isCompressed ? `.${encoding === "br" ? "br" : "gz"}` : "";
      expect(body.equals(readFileSync(join("dist", `${file}${ending}`))), file).toBe(true);
    }
  });

  test("a page that has not changed is not sent again", async () => {
    const first = await get("events/");
    const tag = first.headers.get("etag");
    expect(tag).not.toBeNull();
    const again = await get("events/", { "if-none-match": tag ?? "" });
    expect(again.status).toBe(304);
  });

  test.each(["nothing", "nothing/", "assets/gone-12345678.js", "embed/nothing/", "data/", "assets/"])(
    "/%s is answered with the page of unknown addresses, which nobody keeps",
    async (address) => {
      const response = await get(address);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(readFileSync("dist/404.html", "utf8"));
      const wanted = headersOf(`${base}404.html`, null);
      for (const [header, value] of wanted) expect(response.headers.get(header), header).toBe(value);
    },
  );

  test("a folder without its slash is sent to it, with its query", async () => {
    const response = await get("events?countries=KAZ");
    expect([301, 308]).toContain(response.status);
    const location = new URL(response.headers.get("location") ?? "", response.url);
    expect(location.href).toBe(new URL("events/?countries=KAZ", host.url).href);
  });
});
