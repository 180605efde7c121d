import { expect, test } from "vitest";
import { firstPaint } from "../../../scripts/deploy/first-paint.ts";
import { contentPolicy, embedPolicy } from "../../../scripts/deploy/site-headers.ts";
import { builtPages, readBuilt, siteOrigin } from "../built-site.ts";

test.each(builtPages)(
  "%s needs no styles or scripts but those in files and the one that the policy names, which is all that it lets in",
  (page) => {
    const html = readBuilt(page).replace(`<script>${firstPaint}</script>`, "");
    expect(html).not.toBe(readBuilt(page));
    expect(html).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/);
    expect(html).not.toMatch(/<style\b|<script\b(?![^>]*(?:\bsrc=|\btype="application\/ld\+json"))/);
  },
);

test.each(builtPages)("%s brings the policy along, before anything that it is for", (page) => {
  const html = readBuilt(page);
  const policy = /(^|\/)embed\/[^/]+\/index\.html$/.test(page) ? embedPolicy(siteOrigin) : contentPolicy;
  const at = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
  expect(at).toBeGreaterThan(0);
  expect(html.search(/<(?:link|script)\b/)).toBeGreaterThan(at);
});
