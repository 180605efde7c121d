import { readdirSync, readFileSync } from "node:fs";
import { type CompiledMessage, compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { describe, expect, it } from "vitest";
import { type Lang, langs, languages, loadCatalogue } from "../../src/i18n/languages.ts";

type Messages = Readonly<Record<string, string>>;

/** The catalogues as translators see them. */
const read = (lang: Lang) =>
  JSON.parse(readFileSync(new URL(`../../src/i18n/messages/${lang}.json`, import.meta.url), "utf8")) as Messages;
const english = read("en");
const translations = langs.filter((lang) => lang !== "en");

/** Texts that are rightly the same as in English, in some language. */
const sameAsEnglish = new Set([
  "project.layer.pipeline",
  "share.copy.link",
  "share.format",
  "choice.axis.linear",
  "keys.name.escape",
  "map.astana",
  "map.xian",
  "choice.axis.log",
  "cite.bibtex",
  "cite.csl",
  "cite.ris",
  "docs.google",
  "docs.keynote",
  "docs.place.google",
  "docs.place.keynote",
  "docs.place.powerpoint",
  "docs.place.reveal",
  "docs.powerpoint",
  "docs.reveal",
  "docs.slidev",
  "embed.kind.address",
  "goods.group.gold",
  "goods.name.chapter",
  "goods.name.gold",
  "embed.kind.markdown",
  "embed.kind.slidev",
  "format.csv",
  "format.json",
  "format.png",
  "format.pptx",
  "format.print",
  "format.svg",
  "format.xlsx",
  "format.zip",
  "kit.handout",
  "indicator.unit.teu",
  "indicator.unit.usd",
  "map.origin",
  "project.length",
  "site.name",
  "topic.gas",
  "unit.index",
  "unit.index.short",
  "unit.usd.short",
]);
/** Values that only choose a grammatical form, which a language may not need. */
const grammatical = new Set(["number", "span", "place"]);

/** What a message asks for: its placeholders, and the cases of its selects. Plurals are told apart. */
function structure(
  message: CompiledMessage,
  found = { values: new Set<string>(), selects: new Map<string, string>(), plurals: new Map<string, string[]>() },
) {
  for (const token of message) {
    if (typeof token === "string") continue;
    const [name, type, cases] = token;
    if (!type) found.values.add(name);
    else if (type === "select" || type === "plural" || type === "selectordinal") {
      const { offset: _, ...choices } = cases as Record<string, CompiledMessage>;
      const labels = Object.keys(choices).toSorted();
      if (type === "select") found.selects.set(name, labels.join());
      else found.plurals.set(name, labels);
      for (const choice of Object.values(choices)) structure(choice, found);
    } else found.values.add(`${name} (${type})`);
  }
  return found;
}

const needed = (selects: ReadonlyMap<string, string>) =>
  [...selects].filter(([name]) => !grammatical.has(name)).toSorted();

describe.each(langs)("the catalogue of %s", (lang) => {
  const messages = read(lang);

  it("has the keys of every other, in order, none twice and none empty", () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english).toSorted());
    const text = readFileSync(new URL(`../../src/i18n/messages/${lang}.json`, import.meta.url), "utf8");
    expect(text.match(/^ {2}"/gm)).toHaveLength(Object.keys(messages).length);
    expect(Object.entries(messages).filter(([, message]) => message.trim() === "")).toEqual([]);
  });

  it("has the plural forms of its language, and no others", () => {
    const categories = new Intl.PluralRules(languages[lang].locale).resolvedOptions().pluralCategories.toSorted();
    for (const [key, message] of Object.entries(messages)) {
      for (const labels of structure(compileMessageOrThrow(message)).plurals.values()) {
        expect(
          labels.filter((label) => !/^\d+$/.test(label)),
          key,
        ).toEqual(categories);
      }
    }
  });

  it("loads by its line in the registry", async () => {
    expect(Object.keys(await loadCatalogue(lang)).toSorted()).toEqual(Object.keys(english).toSorted());
  });
});

describe.each(translations)("the translation to %s", (lang) => {
  const messages = read(lang);

  it("asks for the same values and offers the same choices as English", () => {
    for (const [key, message] of Object.entries(messages)) {
      const [here, there] = [message, english[key] ?? ""].map((text) => structure(compileMessageOrThrow(text)));
      if (!here || !there) continue;
      expect([...here.values].toSorted(), key).toEqual([...there.values].toSorted());
      expect(needed(here.selects), key).toEqual(needed(there.selects));
      expect([...here.plurals.keys()].toSorted(), key).toEqual([...there.plurals.keys()].toSorted());
    }
  });

  it("leaves nothing in English", () => {
    const i18n = (message: string) => message.replaceAll(/\{[^{}]*\}/g, "");
    const untranslated = Object.entries(messages).filter(
      ([key, message]) => message === english[key] && /\p{L}{2}/u.test(i18n(message)) && !sameAsEnglish.has(key),
    );
    expect(untranslated.map(([key]) => key)).toEqual([]);
  });
});

describe("the code", () => {
  const source = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`src/${file}`, "utf8"))
    .join("\n");
  const literals = new Set([...source.matchAll(/"([\w.-]+)"/g)].map(([, key]) => key));
  const templates = [...source.matchAll(/`((?:[\w.-]|\$\{[^}`]+\})+)`/g)]
    .map(([, text = ""]) => text.replaceAll(".", "\\.").replaceAll(/\$\{[^}]+\}/g, "[\\w-]+"))
    .filter((pattern) => /[a-z]\\\.|\\\.[a-z]/.test(pattern))
    .map((pattern) => new RegExp(`^${pattern}$`));

  it("uses every message", () => {
    const isUsed = (key: string) => literals.has(key) || templates.some((template) => template.test(key));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });
});
