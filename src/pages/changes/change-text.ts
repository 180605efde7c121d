import type { RowChange, Row } from "../../data/changes/dataset-changes.ts";
import { sourcesIn, type VersionChanges } from "../../data/changes/version-changes.ts";
import type { TradeAmount } from "../../data/schema/schema.ts";
import { factText } from "../../figures/fact-text.ts";
import type { I18n } from "../../i18n/i18n.ts";

/** A field of a row that has changed. */
export interface ChangedField {
  /** Its column in the table; null for the figure itself. */
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** One row of the list of differences, in words. */
export interface ChangeText {
  /** Its place in the list as it is published. */
  readonly index: number;
  readonly change: RowChange;
  readonly name: string;
  /** The language of a name that stands in the data, as a BCP 47 tag; null for one in the reader's language. */
  readonly language: string | null;
  readonly fields: readonly ChangedField[];
  /** The figure itself before and after, to sort by; null where there is none. */
  readonly values: readonly [before: number | null, after: number | null];
  readonly why: string;
  /** Why, as the data say it, or else the row's own note; in English. */
  readonly note: string | null;
  readonly sources: ReadonlyArray<{ readonly id: string; readonly publisher: string }>;
}

export function changeTexts({ changes, publishers, measures }: VersionChanges, i18n: I18n): readonly ChangeText[] {
  return (changes as readonly RowChange[]).map((change, index) => {
    const { row } = change;
    const fields = fieldsOf(change, i18n);
    return {
      index,
      change,
      ...nameOf(row, measures, i18n),
      fields,
      values: valuesOf(change),
      why: whyOf(change, i18n),
      note: [change.correction?.reason, row["note"], row["notes"]].find((note) => typeof note === "string") ?? null,
      sources: sourcesOf(change, publishers),
    };
  });
}

/** A source is its own. */
function sourcesOf(
  { table, row, correction }: RowChange,
  publishers: VersionChanges["publishers"],
): ChangeText["sources"] {
  const { id, publisher } = row;
  if (table === "sources" && typeof id === "string" && typeof publisher === "string") return [{ id, publisher }];
  const ids = new Set([...sourcesIn(row), ...(correction?.sources ?? [])]);
  return [...ids].map((source) => ({ id: source, publisher: publishers[source] ?? source }));
}

/** The column that holds a row's figure, where the row is one. */
const valueFields = ["usdBn", "cnyBn", "growthPct", "value"] as const;
/** What a row that holds no figure is known by beside its name. */
const stateFields = ["date", "published", "verdict", "status"] as const;

function valueFieldOf(row: Row): string | null {
  return valueFields.find((field) => typeof row[field] === "number") ?? null;
}

function nameOf(row: Row, measures: VersionChanges["measures"], i18n: I18n): Pick<ChangeText, "name" | "language"> {
  const { reporter, partner, period, indicator, country } = row;
  if (typeof reporter === "string" && typeof partner === "string" && typeof period === "string") {
    const { what } = factText(row as unknown as TradeAmount, i18n);
    const goods = typeof row["label"] === "string" ? row["label"] : null;
    const name = `${what}, ${i18n.period(period)}${goods === null ? "" : `, ${goods}`}`;
    return { name, language: null };
  }
  if (typeof indicator === "string" && typeof country === "string") {
    const own = indicator === "gdp" || indicator === "population" ? i18n.t(`indicator.${indicator}`) : null;
    const place = `${i18n.country(country)}, ${i18n.period(String(period))}`;
    return { name: `${own ?? measures[indicator] ?? indicator}: ${place}`, language: own === null ? "en" : null };
  }
  const names = ["title", "name", "label", "claim", "goal", "id", "code"].map((field) => row[field]);
  const { language } = row;
  return {
    name: String(names.find((text) => typeof text === "string") ?? ""),
    language: typeof language === "string" ? language : "en",
  };
}

function fieldsOf({ kind, row, before }: RowChange, i18n: I18n): readonly ChangedField[] {
  const valueField = valueFieldOf(row);
  if (kind === "revised" && before) {
    const names = Object.keys(before).toSorted((a, b) => Number(b === valueField) - Number(a === valueField));
    return names.flatMap((field) =>
      changedParts(field, before[field], row[field]).map((part) => ({
        field: part.field === valueField ? null : part.field,
        before: textOf(part.before, i18n),
        after: textOf(part.after, i18n),
      })),
    );
  }
  const field = valueField ?? stateFields.find((name) => typeof row[name] === "string");
  const text = field === undefined ? null : textOf(row[field], i18n);
  const shown = field === valueField ? null : (field ?? null);
  return [{ field: shown, before: kind === "removed" ? text : null, after: kind === "added" ? text : null }];
}

/** Of a field that holds fields of its own, those that differ, each with its path. */
function changedParts(
  field: string,
  before: unknown,
  after: unknown,
): ReadonlyArray<{ readonly field: string; readonly before: unknown; readonly after: unknown }> {
  const sides = [before, after];
  if (!sides.some(isRow) || !sides.every((side) => isRow(side) || side === null || side === undefined)) {
    return [{ field, before, after }];
  }
  const [old, now] = sides.map((side) => (isRow(side) ? side : {})) as [Row, Row];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
    .flatMap((name) => changedParts(`${field}.${name}`, old[name], now[name]));
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valuesOf({ kind, row, before }: RowChange): ChangeText["values"] {
  const field = valueFieldOf(row);
  if (field === null) return [null, null];
  const now = Number(row[field]);
  if (kind === "added") return [null, now];
  if (kind === "removed") return [now, null];
  const old = before && Object.hasOwn(before, field) ? before[field] : now;
  return [typeof old === "number" ? old : null, now];
}

function whyOf({ kind, row, before }: RowChange, i18n: I18n): string {
  const field = valueFieldOf(row);
  if (kind !== "revised") return i18n.t(`changes.why.${kind}-${field === null ? "entry" : "figure"}`);
  const has = (name: string) => before !== undefined && Object.hasOwn(before, name);
  if (field !== null && has("source")) return i18n.t("changes.why.other-source");
  return i18n.t(field !== null && has(field) ? "changes.why.corrected-figure" : "changes.why.corrected-details");
}

function textOf(value: unknown, i18n: I18n): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return i18n.exact(value);
  if (Array.isArray(value)) return value.map((item) => textOf(item, i18n) ?? "").join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
