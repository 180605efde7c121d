import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { langs } from "../../src/i18n/languages.ts";
import { storyIds } from "../../src/stories/stories.ts";
import { bannedWords } from "./banned-words.ts";

const catalogues = (lang: string) => [
  `src/i18n/messages/${lang}.json`,
  ...storyIds.map((id) => `src/stories/${id}/${lang}.json`).filter((file) => existsSync(file)),
];

test.each(langs)("no text in %s uses a word that the house has a better one for", (lang) => {
  const found = catalogues(lang).flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line) => {
        // What is chosen by name in a message is no text.
        const text = line.replace(/^\s*"[\w.|-]+": /, "").replaceAll(/\{\w+, (?:select|plural),/g, "");
        return (bannedWords[lang] ?? [])
          .filter(([word]) => word.test(text))
          .map(([, better]) => `${line.trim()} (better: ${better})`);
      }),
  );
  expect(found).toEqual([]);
});
