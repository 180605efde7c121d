/** The five Central Asian republics, in the order in which the page lists them (size of trade in 2025). */
export const centralAsia = ["KAZ", "KGZ", "UZB", "TKM", "TJK"] as const;
/** ISO 3166-1 alpha-3 code of one of the five. */
export type Partner = (typeof centralAsia)[number];

/** Partners drawn for scale only, never summed into the five. */
export const contextPartners = ["RUS", "BLR"] as const;
export type ContextPartner = (typeof contextPartners)[number];

export const countryCodes = ["CHN", ...centralAsia, ...contextPartners] as const;
export type CountryCode = (typeof countryCodes)[number];

/** "C5" stands for the five together, as publishers use it. */
export const tradeParties = [...countryCodes, "C5"] as const;
export type TradeParty = (typeof tradeParties)[number];

export function isPartner(code: string): code is Partner {
  return (centralAsia as readonly string[]).includes(code);
}
