/** Views of Explore in which something is missing, long, dense or negative: looked at before every release, by name. */
export const difficultViews: Readonly<Record<string, string>> = {
  balance: "?flow=balance",
  both: "?ledger=both",
  gdp: "?unit=gdp",
  index: "?unit=index",
  "one-country": "?countries=TKM",
  "three-years": "?years=2022-2024",
  "as-of": "?asof=2023-05-01",
  "change-map": "?show=change",
  log: "?axis=log&form=lines",
  russia: "?context=RUS,BLR",
  "1995-against-2000": "?year=2000&compare=1995",
  "exports-2024": "?flow=export",
};
