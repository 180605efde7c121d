/** The views in which labels come closest to each other. */
import { centralAsia } from "../../../src/data/countries.ts";

export const difficultViews: readonly string[] = [
  "",
  "?flow=balance",
  "?ledger=both",
  "?unit=gdp",
  "?unit=index",
  "?years=2022-2024",
  "?asof=2023-06-01",
  "?show=change",
  "?form=lines&axis=log",
  "?context=RUS,BLR",
  "?year=1995&compare=2000",
  "?flow=export&year=2024",
  "?form=lines&context=RUS,BLR",
  "?axis=log&ledger=both",
  "?ledger=both&flow=balance",
  "?ledger=both&flow=export&years=2013-2025",
  "?ledger=both&unit=gdp",
  "?form=lines&unit=gdp",
  "?form=lines&ledger=both",
  "?unit=capita",
  "?ledger=partner",
  "?lanes=ministers,visits,treaties,bri,sco,projects,aid",
  "?lanes=ministers&ledger=both&flow=balance",
  ...centralAsia.flatMap((code) => ["", "&ledger=both", "&flow=balance"].map((rest) => `?countries=${code}${rest}`)),
];
