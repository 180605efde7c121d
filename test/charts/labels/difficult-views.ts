/** The views in which labels come closest to each other. */
export const difficultViews = [
  "",
  "?flow=balance",
  "?ledger=both",
  "?unit=gdp",
  "?unit=index",
  "?countries=KAZ",
  "?years=2022-2024",
  "?asof=2023-06-01",
  "?show=change",
  "?form=lines&axis=log",
  "?context=RUS,BLR",
  "?year=1995&compare=2000",
  "?flow=export&year=2024",
  "?form=lines&context=RUS,BLR",
  "?axis=log&ledger=both",
] as const;
