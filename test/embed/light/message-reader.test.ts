import { readFileSync } from "node:fs";
import { setupI18n as lingui } from "@lingui/core";
import { type CompiledMessage, compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { expect, test } from "vitest";
import { setupI18n } from "../../../src/embed/light/message-reader.ts";
import { langs, languages } from "../../../src/i18n/languages.ts";

type Compiled = Readonly<Record<string, CompiledMessage>>;

/** The names of a message's placeholders, each with the cases that it chooses between. */
function placeholders(message: CompiledMessage): ReadonlyArray<readonly [name: string, cases: readonly string[]]> {
  return message.flatMap((token) => {
    if (typeof token === "string") return [];
    const [name, , cases] = token as [string, string?, Readonly<Record<string, CompiledMessage>>?];
    const inner = Object.values(cases ?? {}).flatMap((one) => (Array.isArray(one) ? placeholders(one) : []));
    return [[name, Object.keys(cases ?? {})] as const, ...inner];
  });
}

test.each(langs)("every message of “%s” is read as Lingui reads it, whatever its values", (lang) => {
  const texts = JSON.parse(readFileSync(`src/i18n/messages/${lang}.json`, "utf8")) as Readonly<Record<string, string>>;
  const compiled: Compiled = Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, compileMessageOrThrow(text)]),
  );
  const { locale } = languages[lang];
  const theirs = lingui({ locale: lang, locales: locale, messages: { [lang]: compiled } });
  const ours = setupI18n({ locale: lang, messages: { [lang]: compiled as never } });
  let filled = 0;
  for (const [key, message] of Object.entries(compiled)) {
    const names = placeholders(message);
    const numbers = [0, 1, 2, 5, 1234].map((value) => Object.fromEntries(names.map(([name]) => [name, value])));
    const words = ["text", String.raw`a\\x5cb`, ...names.flatMap(([, cases]) => cases)].map((value) =>
      Object.fromEntries(names.map(([name, cases]) => [name, cases.includes("one") ? 3 : value])),
    );
    for (const values of [...numbers, ...words]) {
      expect(ours._(key, values), key).toBe(theirs._(key, values));
      filled += Number(names.length > 0);
    }
  }
  expect(filled).toBeGreaterThan(1000);
});
