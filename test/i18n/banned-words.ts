import type { Lang } from "../../src/i18n/languages.ts";

type BannedWords = Readonly<Partial<Record<Lang, ReadonlyArray<readonly [word: RegExp, better: string]>>>>;

/** Private metaphors, literal turns and absence stated as a fact of the world, by language, each with what to write. */
export const bannedWords: BannedWords = {
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
    [/\bper (?:capita|inhabitant)\b/i, "per head"],
    [/\bgas line\b/i, "gas pipeline"],
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
    [/\b(?:Aus|Ein)fuhr(?:en|land|landes)?\b/, "Export, Import"],
    [/\b[Pp]ro[ -]Kopf\b|\bje Kopf\b/, "je Einwohner"],
    [/\b(?:Gas|Öl|Rohöl|Rohr)leitung/, "Gaspipeline, Ölpipeline"],
    [/(?:nach|;) Änderung\b/, "Veränderung"],
  ],
};

/** What the dataset's texts do without besides: one form for each thing. */
export const bannedInData: BannedWords = {
  en: [
    [/['"]/, "apostrophes and quotation marks: ’ “ ”"],
    [/\bledgers?\b|\bbooks\b/i, "statistics, figures"],
    [/(?:was|were|is|are) (?:not|nowhere) found|[Nn]othing was found/, "we found no"],
    [/[Ss]aid to be/, "who says it"],
    [/\d (?:per cent|percent|%)/, "12%"],
    [/\bk?m[23]\b/, "km², m³"],
    [/(?:^|[^S])\$|US\$ /, "US$94.8 bn"],
    [/\d (?:million|billion) (?:US|dollars|yuan)/, "US$13.2 m, 26 bn yuan"],
    [
      /(?<!US\$[\d.,-]*)(?<![\d.,])\d[\d.,]* (?:bn|m|billion|million)\b(?! (?:yuan|tenge|cubic|doses|kWh|tonnes|vaccine|\d)|”)/,
      "of what: US$13.2 m, 26 bn yuan; as it is printed within “ ”",
    ],
  ],
  de: [
    [/['"]/, "Apostroph und Anführungszeichen: ’ „ “"],
    [/\d(?:%| Prozent)/, "12 %"],
    [/\d (?:Mrd|Mio)\.(?! (?:\p{Lu}|kWh|m³|t\b)|“)/u, "wovon: 13,2 Mio. US-$, 26 Mrd. Yuan"],
  ],
};
