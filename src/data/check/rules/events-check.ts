import { knownFrom } from "../../as-of.ts";
import type { Dataset, LedgerEvent } from "../../schema/schema.ts";
import { type Finding, findingAt, type Surroundings } from "../finding.ts";

type Fault = readonly [message: string, remedy: string];

/** Programmes and invitations tell of an event this many days ahead; whatever is told earlier was only announced. */
const daysAhead = 31;

/** How titles call the countries whose part in an event can be told from them. */
const calledInTitles: Readonly<Record<string, RegExp>> = {
  CHN: /\bChin(a|ese)\b|\bXi Jinping\b|\bBeijing\b/,
  KAZ: /\bKazakh/,
  KGZ: /\bKyrgyz/,
  TJK: /\bTajik/,
  TKM: /\bTurkmen/,
  UZB: /\bUzbek/,
  RUS: /\bRussia/,
  BLR: /\bBelarus/,
};

/** Events took place, once, when their sources had told of them, and name all who took part. */
export function checkEvents(dataset: Dataset, { checkedOn }: Surroundings): Finding[] {
  const published = new Map(dataset.sources.map((source) => [source.id, source.published]));
  const first = new Map<string, number>();
  return dataset.events.flatMap((row, index) => {
    const faults = [...timeFaults(row, published, checkedOn), ...participantFaults(row)];
    for (const key of keysOf(row)) {
      const before = first.get(key);
      if (before === undefined) first.set(key, index);
      else faults.push([`the same event as line ${before + 2}`, "join them: one event, with the sources of both"]);
    }
    return faults.map(([message, remedy]) => findingAt("events", index, row, message, remedy));
  });
}

function timeFaults(
  { date, endDate, announced, sources }: LedgerEvent,
  published: ReadonlyMap<string, string | null>,
  checkedOn: string,
): Fault[] {
  const faults: Fault[] = [];
  if (!announced && (endDate ?? date) > checkedOn.slice(0, (endDate ?? date).length)) {
    faults.push([
      `${endDate ?? date} is after ${checkedOn}, when the data were last checked`,
      'correct the date, or mark it with "announced": true',
    ]);
  }
  if (announced && knownFrom(date) < checkedOn) {
    faults.push([`announced for ${date}, which is over`, 'say what came of it, and take "announced" out']);
  }
  const dates = sources.flatMap((id) => published.get(id) ?? []).map(knownFrom);
  const newest = dates.toSorted().at(-1);
  if (!announced && newest !== undefined && daysBetween(newest, firstDay(date)) > daysAhead) {
    faults.push([
      `on ${date}, but its newest source is of ${newest}`,
      "correct the date, or name a source that tells that it took place",
    ]);
  }
  return faults;
}

function participantFaults({ participants, place, title }: LedgerEvent): Fault[] {
  const faults: Fault[] = [];
  const twice = participants.find((code, index) => participants.indexOf(code) !== index);
  if (twice !== undefined) faults.push([`${twice} takes part twice`, "name each country once"]);
  const isThere = (code: string) => participants.includes(code);
  if (place && !isThere(place.country)) {
    faults.push([`in ${place.country}, which does not take part`, "add the host to its participants"]);
  }
  for (const [code, called] of Object.entries(calledInTitles)) {
    if (called.test(title) && !isThere(code)) {
      faults.push([`its title names ${code}, which does not take part`, "add it to the participants"]);
    }
  }
  return faults;
}

/** What two rows of one event have in common. */
function keysOf({ date, type, place, participants, title }: LedgerEvent): string[] {
  const who = participants.toSorted().join();
  return [`${date} ${type} ${place?.name ?? ""} ${who}`, `${date.slice(0, 7)} ${title.toLowerCase()}`];
}

function firstDay(date: string): string {
  return date.length === 10 ? date : `${date}-01-01`.slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
