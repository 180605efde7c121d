import type { AnyChart } from "../../charts/parts/chart.ts";
import { createI18n } from "../../i18n/i18n.ts";
import { isLang, languageFolder, sourceLang } from "../../i18n/languages.ts";
import { drawEmbed } from "./draw-embed.tsx";
import { htmlOf } from "./jsx-strings.ts";
import { lightBook } from "./light-data.ts";
import { plainFormatters } from "./plain-formatters.ts";

/** Offers to the embed's script to draw any view of a chart; its data and messages have come before. */
export function offerChart(chart: AnyChart): void {
  const embed = (window.silkLedger ??= {});
  embed.draw = (search) => {
    const { tables = [], bounds, messages, rules } = embed;
    if (!bounds || !messages) return null;
    const { lang: tag, dataset } = document.documentElement;
    const lang = isLang(tag) ? tag : sourceLang;
    const book = lightBook(tables);
    const { events } = book.dataset;
    const drawn = drawEmbed(chart, search, {
      book,
      bounds: {
        ...bounds,
        events: events.length > 0 && !embed.someEvents ? new Set(events.map((event) => event.id)) : null,
        projects: null,
        articles: null,
      },
      i18n: createI18n(lang, messages, rules ? plainFormatters(rules) : undefined),
      home: `${dataset["root"] ?? "./"}${languageFolder(lang)}`,
    });
    return drawn && { html: htmlOf(drawn.page), isOpen: drawn.isOpen };
  };
}
