import { type Bounds, type Parameter, parameters, type Reason } from "./parameters.ts";
import type { View } from "./view.ts";

export type { Bounds, Reason } from "./parameters.ts";

/** A value of the address that could not be taken as it was. */
export interface Notice {
  readonly parameter: string;
  /** What the address says: untrusted, cut short, and free of characters that would change its surroundings. */
  readonly raw: string;
  readonly reason: Reason;
  /** What is shown instead, as the address would write it. */
  readonly shown: string;
}

/** How an embed presents itself; off unless the address says `1`. */
export interface EmbedFlags {
  /** A picture only: nothing reacts. */
  readonly static: boolean;
  /** No background of its own. */
  readonly transparent: boolean;
  /** Without title and controls. */
  readonly plain: boolean;
  /** Fills the height of its frame. */
  readonly fit: boolean;
}

const flag: Parameter<boolean> = {
  initial: () => false,
  read(raw) {
    const text = raw.trim();
    if (text === "1") return { value: true };
    return text === "0" ? { value: false } : { reason: "flag" };
  },
  write: (value) => (value ? "1" : "0"),
};
const flags: { readonly [Name in keyof EmbedFlags]: Parameter<boolean> } = {
  static: flag,
  transparent: flag,
  plain: flag,
  fit: flag,
};

/** The view without any parameters, of the version of the dataset that the page shows. */
export function defaultView(bounds: Bounds): View {
  return { ...initialOf(parameters, bounds), data: bounds.named?.shown ?? null };
}

/** Reads the query of an address. Whatever it holds, a valid view comes out; what was wrong is listed. */
export function parseAddress(search: string, bounds: Bounds): { readonly view: View; readonly notices: Notice[] } {
  const { values, notices } = read(parameters, search, bounds);
  return { view: values, notices: [...notices, ...unknownIn(search)] };
}

/** Like `parseAddress`, for the parameters that only embeds know. */
export function parseEmbedFlags(
  search: string,
  bounds: Bounds,
): { readonly flags: EmbedFlags; readonly notices: Notice[] } {
  const { values, notices } = read(flags, search, bounds);
  return { flags: values, notices };
}

/** The query that leads to a view: what differs from the default, or "" if nothing does. */
export function formatAddress(view: View, bounds: Bounds, embed?: EmbedFlags): string {
  const pairs = [...write(parameters, view, bounds), ...(embed ? write(flags, embed, bounds) : [])];
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** Names that mean nothing here; whoever wrote them meant something. Slides are read elsewhere. */
function unknownIn(search: string): Notice[] {
  const unknown = new Set(new URLSearchParams(search).keys());
  for (const name of [...names(parameters), ...names(flags), "deck", "speaker"]) unknown.delete(name);
  return [...unknown].map((name) => ({ parameter: presentable(name), raw: "", reason: "unknown", shown: "" }));
}

/** Parameters of one kind of values, by name. */
type Parameters<Values> = { readonly [Name in keyof Values]: Parameter<Values[Name]> };

function names<Values extends object>(table: Parameters<Values>): Array<keyof Values & string> {
  return Object.keys(table) as Array<keyof Values & string>;
}

function initialOf<Values extends object>(table: Parameters<Values>, bounds: Bounds): Values {
  return Object.fromEntries(names(table).map((name) => [name, table[name].initial(bounds)])) as Values;
}

function read<Values extends object>(table: Parameters<Values>, search: string, bounds: Bounds) {
  const query = new URLSearchParams(search);
  const values = initialOf(table, bounds);
  const notices: Notice[] = [];
  for (const parameter of names(table)) {
    const raw = query.get(parameter);
    if (raw === null) continue;
    const { value, reason } = table[parameter].read(raw, bounds);
    if (value !== undefined) values[parameter] = value;
    if (reason !== undefined) {
      notices.push({ parameter, raw: presentable(raw), reason, shown: table[parameter].write(values[parameter]) });
    }
  }
  return { values, notices };
}

function write<Values extends object>(table: Parameters<Values>, values: Values, bounds: Bounds): string[] {
  const initial = initialOf(table, bounds);
  return names(table).flatMap((name) => {
    const written = table[name].write(values[name]);
    // A comma is allowed in a query, and a link is easier to read with it.
    const value = encodeURIComponent(written).replaceAll("%2C", ",");
    return written === table[name].write(initial[name]) ? [] : [`${name}=${value}`];
  });
}

const longestRaw = 40;

function presentable(raw: string): string {
  const characters = [...raw.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\ufffd")];
  return characters.length <= longestRaw ? characters.join("") : `${characters.slice(0, longestRaw - 1).join("")}…`;
}
