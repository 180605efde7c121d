import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { committedConfigs } from "../../../scripts/deploy/committed-configs.ts";
import { contentPolicy, embedPolicy, headersOf } from "../../../scripts/deploy/site-headers.ts";
import { routes } from "../../../src/app/routes.tsx";
import { languages } from "../../../src/i18n/languages.ts";

const prefixes = Object.values(languages).map(({ prefix }) => (prefix === "" ? "" : `/${prefix}`));
const pages = Object.values(routes).flatMap(({ path }) =>
  path === null ? [] : prefixes.map((prefix) => `${prefix}/${path}`),
);
const origin = "https://example.org";
const embeds = pages.filter((path) => path.includes("/embed/"));

test.each([...committedConfigs()])("deploy/%s is what the site's headers make of it", (name, text) => {
  expect(readFileSync(`deploy/${name}`, "utf8"), "run `npm run deploy:configs`").toBe(text);
});

describe("headers", () => {
  test("let any page frame an embed, and no other site a page", () => {
    expect(embeds.length).toBeGreaterThan(0);
    for (const path of pages) {
      const policy = headersOf(path, origin).get("Content-Security-Policy");
      const wanted = embeds.includes(path) ? embedPolicy(origin) : `${contentPolicy}; frame-ancestors 'self'`;
      expect(policy, path).toBe(wanted);
    }
  });

  test("let nothing be written into a page, and nothing be loaded from elsewhere", () => {
    for (const policy of [contentPolicy, embedPolicy(null), embedPolicy(origin).replaceAll(` ${origin}`, "")]) {
      expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
      expect(policy).toContain("default-src 'none'");
    }
  });

  test("name the site to embeds wherever they may load from it, as some browsers do not know it in a sandbox", () => {
    const sources = embedPolicy(origin)
      .split("; ")
      .filter((directive) => /^(?:script|style|img|font|connect)-src /.test(directive));
    expect(sources).toHaveLength(5);
    for (const source of sources) expect(source.split(" ")).toContain(origin);
  });

  test.each(["/assets/base-BO2XWf_x.js", "/some/folder/assets/base-CrqCHEBg.css"])("keep %s for good", (path) => {
    expect(headersOf(path, origin).get("Cache-Control")).toBe("public, max-age=31536000, immutable");
  });

  test.each([...pages, "/404.html", "/embed.js", "/release.json", "/data/versions.json"])(
    "have browsers ask anew for %s",
    (path) => {
      expect(headersOf(path, origin).get("Cache-Control")).toBe("no-cache");
    },
  );
});
