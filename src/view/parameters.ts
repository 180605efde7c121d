import { claimKinds, eventTypes, projectStatuses, sourceKinds, verdicts } from "../data/categories.ts";
import { centralAsia, contextPartners } from "../data/countries.ts";
import {
  axes,
  changeSorts,
  eventLanes,
  flows,
  forms,
  goodsOrders,
  layers,
  ledgerChoices,
  monthChoices,
  ranks,
  scales,
  shows,
  themes,
  units,
  usualLayers,
  type View,
} from "./view.ts";

/** What an address is checked against; it comes from the data. */
export interface Bounds {
  /** First and last year of the dataset. */
  readonly first: number;
  readonly last: number;
  /** First and last day on which a source was published; null as long as that is not known, when any day is taken. */
  readonly published: readonly [first: string, last: string] | null;
  /** Ids of all events; null as long as they are not known, when any id that could be one is taken. */
  readonly events: ReadonlySet<string> | null;
  /** Ids of all projects; null likewise. */
  readonly projects: ReadonlySet<string> | null;
  /** Ids of the articles whose statements are checked, in their order; null likewise. */
  readonly articles: readonly string[] | null;
  /** Absent where the address names no version of the dataset. */
  readonly named?: NamedVersion | undefined;
}

/** What became of the version of the dataset that the address names. */
export interface NamedVersion {
  /** The version shown; null, for the present one, if there is none such. */
  readonly shown: string | null;
  /** All that there are; null as long as that is not known, when any that could be one is taken. */
  readonly known: ReadonlySet<string> | null;
}

/** Parameters that are lists, as their reasons are called. */
type Listed =
  | "articles"
  | "claims"
  | "context"
  | "countries"
  | "kinds"
  | "lanes"
  | "layers"
  | "status"
  | "types"
  | "verdicts";

/** Why a value of the address was not taken, or not entirely; `unknown` is a name's. */
export type Reason =
  | Listed
  | `${Listed}-some`
  | "asof"
  | "choice"
  | "data"
  | "event"
  | "flag"
  | "project"
  | "search"
  | "unknown"
  | "year"
  | "years";

/** A value read from the address: taken, taken in part (with a reason), or refused. */
export type Reading<Value> =
  | { readonly value: Value; readonly reason?: Reason }
  | { readonly value?: never; readonly reason: Reason };

/** How one parameter is read and written. `read` is tolerant; `write` has one form for each value. */
export interface Parameter<Value> {
  initial(bounds: Bounds): Value;
  read(raw: string, bounds: Bounds): Reading<Value>;
  write(value: Value): string;
}

const otherLanes = list("lanes", eventLanes, { initial: [], empty: [] });

/** The address, parameter by parameter, in the order in which they are written. */
export const parameters: { readonly [Name in keyof View]: Parameter<View[Name]> } = {
  countries: list("countries", centralAsia),
  context: list("context", contextPartners, { initial: [], empty: [] }),
  years: {
    initial: ({ first, last }) => [first, last],
    read(raw, bounds) {
      const [from, to = from, ...rest] = raw.split(/[-–]/).map((part) => readYear(part, bounds));
      if (from == null || to == null || rest.length > 0) return { reason: "years" };
      return { value: from <= to ? [from, to] : [to, from] };
    },
    write: ([first, last]) => (first === last ? String(first) : `${first}-${last}`),
  },
  year: year(2024),
  compare: year(2022),
  flow: choice(flows),
  unit: choice(units),
  base: { ...year(0), initial: () => null, write: (value) => String(value ?? "") },
  ledger: choice(ledgerChoices),
  form: choice(forms),
  axis: choice(axes),
  scale: choice(scales),
  show: choice(shows),
  rank: choice(ranks),
  months: choice(monthChoices),
  asof: {
    initial: () => null,
    read(raw, { published }) {
      const day = raw.trim();
      if (day === "") return { value: null };
      const isWithin = published === null || (day >= published[0] && day <= published[1]);
      return isDay(day) && isWithin ? { value: day } : { reason: "asof" };
    },
    write: (day) => day ?? "",
  },
  data: {
    initial: () => null,
    read(raw, { named }) {
      if (raw.trim() === "") return { value: null };
      const value = versionIn(raw);
      return value !== null && named?.known?.has(value) !== false ? { value } : { reason: "data" };
    },
    write: (version) => version ?? "",
  },
  lanes: {
    ...otherLanes,
    // The summits are always there: who names them asks for nothing more.
    read: (raw, bounds) => otherLanes.read(raw.replace(/\bsummits\b/i, ""), bounds),
  },
  layers: list("layers", layers, { initial: usualLayers, empty: [] }),
  status: list("status", projectStatuses),
  event: oneOf("event", ({ events }) => events),
  project: oneOf("project", ({ projects }) => projects),
  types: list("types", eventTypes),
  kinds: list("kinds", sourceKinds),
  articles: {
    initial: () => [],
    read(raw, { articles }) {
      const ids = namesIn(raw);
      const value = articles?.filter((id) => ids.has(id)) ?? [...ids].filter(isId);
      if (value.length === ids.size) return { value: value.length === articles?.length ? [] : value };
      return value.length === 0 ? { reason: "articles" } : { value, reason: "articles-some" };
    },
    write: (ids) => ids.join(","),
  },
  verdicts: list("verdicts", verdicts),
  claims: list("claims", claimKinds),
  q: {
    initial: () => "",
    read(raw) {
      const characters = [...raw.replaceAll(/[\p{Cc}\p{Cs}]/gu, " ")];
      if (characters.length <= longestSearch) return { value: characters.join("") };
      return { value: characters.slice(0, longestSearch).join(""), reason: "search" };
    },
    write: (text) => text.replaceAll(/\p{Cs}/gu, "\ufffd"),
  },
  from: version(),
  to: version(),
  sort: choice(changeSorts),
  order: choice(goodsOrders),
  theme: choice(themes),
};

/** In characters; longer than any name that could be found. */
export const longestSearch = 100;

/** What could be a version of the dataset, such as "2026.03.18-ab12cd"; null if it could not. */
export function versionIn(raw: string): string | null {
  return /^\s*(\d{4}\.\d\d\.\d\d-[\da-f]{6})\s*$/i.exec(raw)?.[1]?.toLowerCase() ?? null;
}

/** A version of the dataset to list the differences of; whether it is kept is told by the list. */
function version(): Parameter<string | null> {
  return {
    initial: () => null,
    read(raw) {
      if (raw.trim() === "") return { value: null };
      const value = versionIn(raw);
      return value === null ? { reason: "data" } : { value };
    },
    write: (value) => value ?? "",
  };
}

/** Whether it could be the id of a row. */
function isId(text: string): boolean {
  return /^[a-z0-9][a-z0-9.-]*$/.test(text);
}

/** The id of a row that is open, if one is; checked against those that are known. */
function oneOf(reason: Reason, known: (bounds: Bounds) => ReadonlySet<string> | null): Parameter<string | null> {
  return {
    initial: () => null,
    read(raw, bounds) {
      const id = raw.trim().toLowerCase();
      if (id === "") return { value: null };
      return (known(bounds)?.has(id) ?? isId(id)) ? { value: id } : { reason };
    },
    write: (id) => id ?? "",
  };
}

/** A day of the calendar, as YYYY-MM-DD. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

function readYear(raw: string, { first, last }: Bounds): number | null {
  const text = raw.trim();
  const value = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return value >= first && value <= last ? value : null;
}

function year(initial: number): Parameter<number> {
  return {
    initial: ({ first, last }) => Math.min(Math.max(initial, first), last),
    read(raw, bounds) {
      const value = readYear(raw, bounds);
      return value === null ? { reason: "year" } : { value };
    },
    write: String,
  };
}

/** An enumerated value; the first one is the default. */
function choice<const Value extends string>(values: readonly [Value, ...Value[]]): Parameter<Value> {
  return {
    initial: () => values[0],
    read(raw) {
      const word = raw.trim().toLowerCase();
      const value = values.find((candidate) => candidate === word);
      return value === undefined ? { reason: "choice" } : { value };
    },
    write: (value) => value,
  };
}

interface ListRules<Value> {
  /** All of them unless given. */
  readonly initial?: readonly Value[];
  /** What an empty list means, if it means anything. */
  readonly empty?: readonly Value[];
}

/**
 * Names separated by commas, in any order and case; always held and written in the order of `values`. The reason is
 * given when none of the names is known, and with "-some" when not all of them are.
 */
function list<const Value extends string>(
  reason: Listed,
  values: readonly Value[],
  { initial = values, empty }: ListRules<Value> = {},
): Parameter<readonly Value[]> {
  return {
    initial: () => initial,
    read(raw) {
      const names = namesIn(raw);
      if (names.size === 0) return empty ? { value: empty } : { reason };
      const value = values.filter((candidate) => names.has(candidate.toLowerCase()));
      if (value.length === 0) return { reason };
      return value.length === names.size ? { value } : { value, reason: `${reason}-some` };
    },
    write: (value) => value.join(","),
  };
}

/** Each of the names separated by commas once, in lower case and in their order. */
function namesIn(raw: string): ReadonlySet<string> {
  const names = new Set(raw.split(",").map((name) => name.trim().toLowerCase()));
  names.delete("");
  return names;
}
