import { periodOf } from "../../period.ts";
import type { Dataset } from "../../schema/schema.ts";
import { type Finding, findingAt } from "../finding.ts";

const realDate = "write a date of the calendar as YYYY, YYYY-MM or YYYY-MM-DD";

/** Every date is in the calendar, every span runs forwards, and nothing was published before it was over. */
export function checkDates(dataset: Dataset): Finding[] {
  return [
    ...sourceDates(dataset),
    ...eventDates(dataset),
    ...claimDates(dataset),
    ...periods(dataset),
    ...publishedAfterwards(dataset),
  ];
}

function sourceDates({ sources }: Dataset): Finding[] {
  return sources.flatMap((row, index) =>
    row.published === null || isReal(row.published)
      ? []
      : [findingAt("sources", index, row, `there is no ${row.published}`, realDate)],
  );
}

function eventDates({ events }: Dataset): Finding[] {
  return events.flatMap((row, index) => {
    const dates = row.endDate === undefined ? [row.date] : [row.date, row.endDate];
    const unreal = dates.filter((date) => !isReal(date));
    if (unreal.length > 0) return [findingAt("events", index, row, `there is no ${unreal.join(", no ")}`, realDate)];
    return row.endDate !== undefined && row.endDate < row.date
      ? [findingAt("events", index, row, `ends ${row.endDate}, before it begins ${row.date}`, "swap or correct them")]
      : [];
  });
}

function claimDates({ claims }: Dataset): Finding[] {
  return claims.flatMap((row, index) => {
    const message = row.date.includes("/")
      ? periodFault(row.date)
      : isReal(row.date)
        ? null
        : `there is no ${row.date}`;
    return message ? [findingAt("claims", index, row, message, `${realDate}, or months as YYYY-MM/YYYY-MM`)] : [];
  });
}

function periods({ trade, growth }: Dataset): Finding[] {
  const rows = [
    ...trade.map((row, index) => ({ table: "trade" as const, row, index })),
    ...growth.map((row, index) => ({ table: "growth" as const, row, index })),
  ];
  return rows.flatMap(({ table, row, index }) => {
    const message = periodFault(row.period);
    const remedy = 'write a year ("2024"), or first and last month of one year ("2024-01/2024-10")';
    return message ? [findingAt(table, index, row, message, remedy)] : [];
  });
}

function periodFault(period: string): string | null {
  const [from = "", to] = period.split("/");
  if (!isReal(from) || (to !== undefined && !isReal(to))) return `there is no ${period}`;
  if (to === undefined) return null;
  if (to < from) return `the period ${period} ends before it begins`;
  if (from.slice(0, 4) !== to.slice(0, 4)) return `the period ${period} crosses the year's end`;
  return from.endsWith("-01") && to.endsWith("-12") ? `the period ${period} is a whole year` : null;
}

function publishedAfterwards(dataset: Dataset): Finding[] {
  const published = new Map(dataset.sources.map((source) => [source.id, source.published]));
  return dataset.trade.flatMap((row, index) => {
    const date = published.get(row.source);
    if (!date || date.slice(0, 7) > lastMonthOf(row.period).slice(0, date.length)) return [];
    // A page dated by its year alone may well report the first months of that year.
    if (date.length === 4 && periodOf(row.period).partial && date === row.period.slice(0, 4)) return [];
    const message = `published ${date}, before ${row.period} was over`;
    return [findingAt("trade", index, row, message, "correct the period, or the date of the source in sources.json")];
  });
}

function lastMonthOf(period: string): string {
  return period.includes("/") ? period.slice(-7) : `${period}-12`;
}

function isReal(date: string): boolean {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  if (year < 1900 || year > 2100) return false;
  const parsed = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return parsed.getUTCMonth() === (month ?? 1) - 1 && parsed.getUTCDate() === (day ?? 1);
}
