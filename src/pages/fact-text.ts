import type { TradeFact } from "../data/schema.ts";
import type { Words } from "../i18n/words.ts";

/** What a published row is about, in words: "China’s exports to Kazakhstan", its period, and whose books it is from. */
export function factText({ reporter, partner, period, flow }: TradeFact, words: Words) {
  const ledger = reporter === "CHN" ? "china" : "partner";
  const country = words.country(ledger === "china" ? partner : reporter);
  const seen = ledger === "china" ? flow : mirrored[flow];
  return { what: words.t(`sources.flow.${ledger}`, { flow: seen, country }), period: words.period(period), ledger };
}

/** The message has the flow as China sees it. */
const mirrored = { total: "total", export: "import", import: "export" } as const;
