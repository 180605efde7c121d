/**
 * ISO 3166-1 alpha-3 to alpha-2 for every country named in the data: `Intl.DisplayNames` knows alpha-2 only.
 * A country that a new fact brings in is added here; a test says so.
 */
export const alpha2: Readonly<Record<string, string>> = {
  BLR: "BY",
  CHN: "CN",
  IND: "IN",
  IRN: "IR",
  KAZ: "KZ",
  KGZ: "KG",
  PAK: "PK",
  RUS: "RU",
  TJK: "TJ",
  TKM: "TM",
  UZB: "UZ",
};
