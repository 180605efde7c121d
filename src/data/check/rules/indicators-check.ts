import type { Dataset, Denominator, Goal, Indicator, LedgerEvent, Measure } from "../../schema/schema.ts";
import { type Finding, findingAt } from "../finding.ts";

type Fault = readonly [message: string, remedy: string];

/** Each figure is of a known measure, in its unit and in a time that runs forwards; each measure has figures. */
export function checkIndicators(dataset: Dataset): Finding[] {
  const measures = new Map(dataset.measures.map((measure) => [measure.id, measure]));
  const used = new Set<string>([...dataset.denominators, ...dataset.indicators].map(({ indicator }) => indicator));
  const at = (table: "denominators" | "indicators", row: Denominator | Indicator, index: number) =>
    faultsOf(row, measures).map(([message, remedy]) => findingAt(table, index, row, message, remedy));
  return [
    ...dataset.denominators.flatMap((row, index) => at("denominators", row, index)),
    ...dataset.indicators.flatMap((row, index) => at("indicators", row, index)),
    ...jumps(dataset.indicators),
    ...dataset.measures.flatMap((row, index) =>
      used.has(row.id)
        ? []
        : [findingAt("measures", index, row, "nothing is measured by it", "remove it, or add its figures")],
    ),
  ];
}

/** How many times as much as in all years around it a figure may be, or how small a part of them. */
const jump = 6;

/** Figures that no year around them comes near, as after a slip of a decimal or a unit; changes on the year before may be anything. */
function jumps(indicators: readonly Indicator[]): Finding[] {
  const series = new Map<string, Indicator[]>();
  for (const row of indicators) {
    const key = `${row.indicator} ${row.country}`;
    if (/^\d{4}$/.test(row.period)) series.set(key, [...(series.get(key) ?? []), row]);
  }
  return indicators.flatMap((row, index) => {
    const around = (series.get(`${row.indicator} ${row.country}`) ?? []).filter(
      (other) => other !== row && Math.abs(Number(other.period) - Number(row.period)) <= 2,
    );
    const isFar = ({ value }: Indicator) => row.value > value * jump || row.value * jump < value;
    if (row.unit === "percent-change" || around.length === 0 || !around.every(isFar)) return [];
    const values = around.map(({ period, value }) => `${value} in ${period}`).join(", ");
    return [
      findingAt("indicators", index, row, `${row.value}, but ${values}`, "compare it with its page: unit and decimals"),
    ];
  });
}

function faultsOf({ indicator, period, unit, value }: Indicator, measures: ReadonlyMap<string, Measure>): Fault[] {
  const faults: Fault[] = [];
  const measure = measures.get(indicator);
  if (!measure) {
    faults.push([`no measure is called "${indicator}"`, "add it to measures.json, or correct the name"]);
  } else if (measure.unit !== unit) {
    faults.push([
      `in "${unit}", but "${indicator}" is measured in "${measure.unit}"`,
      "convert it, or correct the unit",
    ]);
  }
  if (unit === "percent" && value > 100) faults.push([`${value} per cent of a whole`, "compare it with its page"]);
  const [from = "", to] = period.split("/");
  if (to !== undefined && to < from) faults.push([`the period ${period} ends before it begins`, "swap its ends"]);
  return faults;
}

/** Goals and pledges name events that are there, years that come after them, and an outcome that followed. */
export function checkGoals(dataset: Dataset): Finding[] {
  const events = new Map(dataset.events.map((event) => [event.id, event]));
  return dataset.goals.flatMap((row, index) =>
    goalFaults(row, events).map(([message, remedy]) => findingAt("goals", index, row, message, remedy)),
  );
}

function goalFaults(
  { event, outcome, date, due, kind, unit, country }: Goal,
  events: ReadonlyMap<string, LedgerEvent>,
): Fault[] {
  const faults: Fault[] = [];
  for (const id of [...(event === null ? [] : [event]), ...(outcome?.events ?? [])]) {
    if (!events.has(id)) faults.push([`no event has the id "${id}"`, "correct the id, or add the event"]);
  }
  const setAt = event === null ? undefined : events.get(event);
  if (setAt && (isBefore(date, setAt.date) || isBefore(setAt.endDate ?? setAt.date, date))) {
    faults.push([`set on ${date}, but its event was on ${setAt.date}`, "correct the date or the event"]);
  }
  for (const id of outcome?.events ?? []) {
    const then = events.get(id)?.date;
    if (then !== undefined && isBefore(then, date)) {
      faults.push([`its outcome "${id}" of ${then} came before it was set ${date}`, "correct one of them"]);
    }
  }
  if ((kind === "trade" || kind === "grants") !== (unit === "usd-bn" || unit === "cny-bn")) {
    faults.push([`a goal of the kind "${kind}" in "${unit}"`, "correct one of them"]);
  }
  if (kind === "trade" && outcome !== null) {
    faults.push([`an outcome is given for the trade of ${country}`, "leave it out: the figures tell what came of it"]);
  }
  if (due !== null && due < Number(date.slice(0, 4))) {
    faults.push([`due ${due}, before it was set ${date}`, "correct one of them"]);
  }
  return faults;
}

/** As far as both dates are known. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
