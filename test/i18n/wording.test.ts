import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { langs } from "../../src/i18n/languages.ts";

/** Private metaphors, literal turns and absence stated as a fact of the world, by language, each with what to write. */
const banned: Readonly<Record<(typeof langs)[number], ReadonlyArray<readonly [RegExp, string]>>> = {
  en: [
    [
      /\b(?:China|partner|country|side)s?[’']s? (?:own )?books\b|\b(?:both|two) books\b/i,
      "Chinese customs, partner statistics",
    ],
    [/\bis silent\b|\{silent\}|^silent$/i, "we found no figure"],
    [/(?:statistics|customs) gives? no/i, "we found no figure"],
    [/\bworked back\b|\bimplied\}/i, "estimated"],
    [/\bbn US\$|billion US dollars/, "US$94.8 bn"],
    [/as they stand on the ground/i, "de facto"],
    [/lead astray/i, "mislead"],
    [/As the device/, "Match system"],
    [/To paste|Address alone|Transparent ground|on a stick/i, "Code, Link only, Transparent background, USB stick"],
    [/has been renewed/i, "has been updated"],
    [/\w'\w/, "one apostrophe: ’"],
  ],
  de: [
    [/B[üu]cher[ns]?\b|\bBuch\b/, "chinesischer Zoll, Partnerstatistik"],
    [/schweigt|^stumm$/i, "keine Zahl gefunden"],
    [/\bUS\$/, "US-$"],
    [/zurückgerechnet/i, "geschätzt"],
    [
      /Durchsichtiger Grund|Mit auf die Bühne|[Hh]ohle Punkte|Schilder/,
      "Hintergrund, Offline präsentieren, leere Punkte",
    ],
    [/wurde[^.]* erneuert/, "aktualisiert"],
    [/Google Präsentationen/, "Google Slides"],
    [/\p{L}'\p{L}/u, "one apostrophe: ’"],
  ],
};

const catalogues = (lang: string) => [`src/i18n/messages/${lang}.json`, `src/stories/three-decades/${lang}.json`];

test.each(langs)("no text in %s uses a word that the house has a better one for", (lang) => {
  const found = catalogues(lang).flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .flatMap((line) => {
        // What is chosen by name in a message is no text.
        const text = line.replace(/^\s*"[\w.|-]+": /, "").replaceAll(/\{\w+, (?:select|plural),/g, "");
        return banned[lang]
          .filter(([word]) => word.test(text))
          .map(([, better]) => `${line.trim()} (better: ${better})`);
      }),
  );
  expect(found).toEqual([]);
});
