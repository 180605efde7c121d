import type { TradeAmount } from "../data/schema/schema.ts";
import type { I18n } from "../i18n/i18n.ts";

/** Description of a published row: "China’s exports to Kazakhstan", its period, and its reporter. */
export function factText({ reporter, partner, period, flow }: TradeAmount, i18n: I18n) {
  const ledger = reporter === "CHN" ? "china" : "partner";
  const country = i18n.country(ledger === "china" ? partner : reporter);
  const seen = ledger === "china" ? flow : mirrored[flow];
  return { what: i18n.t(`sources.flow.${ledger}`, { flow: seen, country }), period: i18n.period(period), ledger };
}

/** The message has the flow as China sees it. */
const mirrored = { total: "total", export: "import", import: "export" } as const;
