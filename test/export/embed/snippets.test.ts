import { expect, test } from "vitest";
import { embedAddress, pageAddress } from "../../../src/export/embed/embed-address.ts";
import { oembedJson, oembedPath } from "../../../src/export/embed/oembed.ts";
import { type SnippetId, snippets } from "../../../src/export/embed/snippets/snippets.ts";
import { parseAddress, parseEmbedFlags } from "../../../src/view/address.ts";
import { bounds, viewWith } from "../../views.ts";
import { embedWith, noFlags, site } from "./embeds.ts";
import { readHtml, theOne } from "./read-html.ts";

const slide = { kind: "ratio", width: 1280, height: 720 } as const;
const hostile = `"'></iframe><script>alert(1)</script>\n<!-- & &amp; {{x}} [a](javascript:b) \`c\` |d| *e* \\`;
const onOneLine = hostile.replaceAll("\n", " ");

/** The HTML in a snippet: Slidev has lines before it. */
const htmlOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, "");
const written = (id: SnippetId, embed: Parameters<typeof embedWith>[0] = {}) =>
  htmlOf(snippets[id].write(embedWith(embed)));

test("only what differs from the default is in the address, and leads back to the view", () => {
  expect(embedAddress(embedWith())).toBe(`${site}embed/trade/`);
  expect(pageAddress(embedWith({ lang: "de" }))).toBe(`${site}de/`);
  const view = viewWith({ countries: ["KAZ", "UZB"], years: [2001, 2020], ledger: "both", theme: "dark" });
  const flags = { static: false, transparent: true, plain: false, fit: true };
  const address = new URL(embedAddress(embedWith({ view, flags, chart: "gap", lang: "de" })));
  expect(address.pathname).toBe("/atlas/de/embed/gap/");
  expect(address.search).toBe("?countries=KAZ,UZB&years=2001-2020&ledger=both&theme=dark&transparent=1&fit=1");
  expect(parseAddress(address.search, bounds)).toEqual({ view, notices: [] });
  expect(parseEmbedFlags(address.search, bounds)).toEqual({ flags, notices: [] });
});

const html = [
  "web",
  "element",
  "reveal",
  "reveal-background",
  "reveal-print",
  "slidev",
] as const satisfies readonly SnippetId[];

test.each(html)("no title can break out of %s", (id) => {
  for (const countries of [["KAZ"], ["KAZ", "TJK"]] as const) {
    const plain = readHtml(written(id, { view: { countries } }));
    const attacked = readHtml(written(id, { view: { countries }, title: hostile }));
    expect(attacked.map(({ name }) => name)).toEqual(plain.map(({ name }) => name));
    const titles = attacked.flatMap(({ attributes }) =>
      ["title", "alt", "aria-label"].flatMap((name) => attributes[name] ?? []),
    );
    expect(titles.length).toBeGreaterThan(0);
    expect(new Set(titles)).toEqual(new Set([onOneLine]));
  }
});

test("a page's frame holds its height without the script that mends it", () => {
  const text = written("web");
  const frame = theOne(text, "iframe");
  expect(frame).toMatchObject({ src: `${site}embed/trade/`, width: "100%", height: "520", loading: "lazy" });
  expect(frame["style"]).toContain("width:100%;height:520px");
  expect(frame["allow"]).toBe("clipboard-write; web-share");
  expect(theOne(text, "script")).toEqual({ src: `${site}embed.js`, async: "" });
});

test("a frame that is filled needs no script", () => {
  for (const size of [slide, { kind: "fixed", width: 500, height: 400 }] as const) {
    expect(readHtml(written("web", { size })).map(({ name }) => name)).toEqual(["iframe", "a", "img"]);
  }
  expect(written("web", { flags: { ...noFlags, fit: true } })).not.toContain("<script");
});

test.each([
  [{ kind: "ratio", width: 1280, height: 720 }, /aspect-ratio:16\/9;/],
  [{ kind: "ratio", width: 960, height: 720 }, /aspect-ratio:4\/3;/],
  [{ kind: "ratio", width: 720, height: 720 }, /aspect-ratio:1\/1;/],
  [{ kind: "fixed", width: 500, height: 400 }, /width:500px;max-width:100%;height:400px;/],
] as const)("a frame of %j is that large with its styles and without", (size, style) => {
  const frame = theOne(written("web", { size }), "iframe");
  expect(frame["style"]).toMatch(style);
  expect([frame["width"], frame["height"]]).toEqual([`${size.width}`, `${size.height}`]);
});

test("where frames are dropped, a picture leads to the view", () => {
  const text = written("web", { view: { countries: ["KAZ"], theme: "dark" }, lang: "de" });
  expect(theOne(text, "a")["href"]).toBe(`${site}de/?countries=KAZ&theme=dark`);
  expect(theOne(text, "img")).toMatchObject({
    src: `${site}de/charts/trade/kaz-dark-1200x675.png`,
    alt: "Trade year by year",
    width: "1200",
    height: "675",
  });
});

test("an element has its view in its attributes, and a picture inside until its script has come", () => {
  const view = { countries: ["KAZ"], ledger: "china" } as const;
  const text = written("element", { view, lang: "de", flags: { ...noFlags, plain: true } });
  expect(theOne(text, "silk-ledger")).toEqual({
    chart: "trade",
    lang: "de",
    countries: "KAZ",
    plain: "",
    title: "Trade year by year",
  });
  expect(readHtml(text).map(({ name, within }) => `${within} ${name}`)).toEqual([
    " silk-ledger",
    "silk-ledger a",
    "a picture",
    "picture source",
    "picture img",
    " script",
  ]);
  expect(theOne(text, "source")).toEqual({
    media: "(prefers-color-scheme: dark)",
    srcset: `${site}de/charts/trade/kaz-dark-1200x675.png`,
  });
  // In a theme that was chosen there is nothing to prefer.
  expect(written("element", { view: { theme: "light" } })).not.toContain("<source");
  expect(theOne(written("element", { size: slide, flags: { ...noFlags, fit: true } }), "silk-ledger")).toMatchObject({
    fit: "",
    style: expect.stringContaining("aspect-ratio:16/9"),
  });
});

test("no picture of other figures stands in for a view that has none", () => {
  for (const view of [{ countries: ["UZB", "TJK"] }, { data: "2026.03.18-ab12cd" }] as const) {
    expect(readHtml(written("web", { view })).map(({ name }) => name)).toEqual(["iframe", "a", "script"]);
  }
});

test("slides are filled and loaded before they are shown, whatever the size for pages is", () => {
  const reveal = readHtml(written("reveal"));
  expect(reveal.map(({ name, within }) => [within, name])).toEqual([
    ["", "section"],
    ["section", "iframe"],
  ]);
  expect(reveal[1]?.attributes).toMatchObject({ "data-src": `${site}embed/trade/?fit=1`, "data-preload": "" });
  expect(reveal[1]?.attributes).not.toHaveProperty("src");
  expect(theOne(written("reveal-background"), "section")).toMatchObject({
    "data-background-iframe": `${site}embed/trade/?fit=1`,
    "data-background-interactive": "",
    "data-preload": "",
  });
});

test("a printed slide has the picture of its very view, or else a still frame", () => {
  expect(theOne(written("reveal-print", { view: { countries: ["TJK"] } }), "img")["src"]).toBe(
    `${site}charts/trade/tjk-light-1920x1080.png`,
  );
  const still = theOne(written("reveal-print", { view: { countries: ["UZB", "TJK"] } }), "iframe");
  expect(still["data-src"]).toBe(`${site}embed/trade/?countries=UZB,TJK&static=1&fit=1`);
});

test("a slide of Slidev is alive on stage and still in what it exports", () => {
  const text = snippets.slidev.write(embedWith());
  expect(text).toMatch(/^---\nlayout: full\n---\n\n<RenderWhen context="print">/);
  // An empty line would end the HTML: Markdown would take the rest for text.
  expect(htmlOf(text).trim()).not.toMatch(/\n\s*\n/);
  expect(readHtml(htmlOf(text)).map(({ name, within }) => `${within} ${name}`)).toEqual([
    " RenderWhen",
    "RenderWhen img",
    "RenderWhen template",
    "template iframe",
  ]);
  const frames = readHtml(written("slidev", { view: { years: [2000, 2010] } })).filter(({ name }) => name === "iframe");
  expect(frames.map(({ within, attributes }) => [within, attributes["src"]])).toEqual([
    ["RenderWhen", `${site}embed/trade/?years=2000-2010&static=1&fit=1`],
    ["template", `${site}embed/trade/?years=2000-2010&fit=1`],
  ]);
});

test("Markdown shows the picture and leads to the view", () => {
  const view = { countries: ["UZB"] } as const;
  const page = `<${site}?countries=UZB>`;
  expect(snippets.markdown.write(embedWith({ view, title: "Trade [1] *now* <b>" }))).toBe(
    `[![Trade \\[1\\] \\*now\\* \\<b\\>](<${site}charts/trade/uzb-light-1200x675.png>)](${page})\n\n` +
      `[Trade \\[1\\] \\*now\\* \\<b\\>](${page})`,
  );
  // A view without a picture of its own has the name of the reader's.
  const other = snippets.markdown.write(embedWith({ view: { countries: ["UZB"], unit: "capita" } }));
  expect(other).toContain("](<silk-ledger-trade.png>)](");
  expect(other).not.toContain("/charts/");
  // Every sign that means something in Markdown follows a backslash, and none is left over at the end.
  const [alt] =
    /(?<=^\[!\[).*(?=\]\(<https:.*\)\]\()/.exec(snippets.markdown.write(embedWith({ title: hostile }))) ?? [];
  expect(alt?.replaceAll(/\\[\\`*_{}[\]()<>#!|&~]/g, "")).toMatch(/^[^\\`*_{}[\]()<>#!|&~]*$/);
});

test("an address can be pasted as it is, and fills what frame is made of it", () => {
  const text = snippets.address.write(embedWith({ view: { years: [2001, 2020] } }));
  expect(text).toBe(`${site}embed/trade/?years=2001-2020&fit=1`);
});

test("what programs are told of a chart follows the words of oEmbed", () => {
  expect(oembedPath("trade", "en")).toBe("oembed/trade.json");
  expect(snippets.oembed.write(embedWith({ lang: "de" }))).toBe(`${site}oembed/de/trade.json`);
  const told = oembedJson(embedWith({ title: hostile }), "Silk Ledger");
  expect(told).toMatchObject({
    version: "1.0",
    type: "rich",
    title: hostile,
    url: `${site}embed/trade/`,
    provider_name: "Silk Ledger",
    provider_url: site,
    thumbnail_url: `${site}charts/trade/default-light-1200x675.png`,
    thumbnail_width: 1200,
    thumbnail_height: 675,
  });
  const frame = theOne(told.html, "iframe");
  expect(frame).toMatchObject({ src: `${site}embed/trade/?fit=1`, title: onOneLine });
  expect([frame["width"], frame["height"]].map(Number)).toEqual([told.width, told.height]);
});
