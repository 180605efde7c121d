import type { ProjectStatus } from "../../../data/categories.ts";
import { centralAsia } from "../../../data/countries.ts";
import { eachOnce, type Figure } from "../../../data/figures/figure-type.ts";
import { sourcesOf } from "../../../data/figures/figure.ts";
import { wholeEvent, wholeFact } from "../../../data/parts/whole-rows.ts";
import { membersOf } from "./figure-members.ts";
import type { LedgerEvent, Project } from "../../../data/schema/schema.ts";
import type { ProjectLayer } from "../../../view/view.ts";
import type { Drawing } from "../../drawing.ts";
import type { Subject } from "../../subject.ts";

/** What a value counts: its name in files, the same in every language. */
export type FileUnit = "usdBn" | "percentOfFive" | "percentOfGdp" | "usdPerHead" | "index" | "percentChange" | "ratio";

/** A figure as files of rows hold it. Lists are empty and fields null where there is nothing, never zero. */
export interface FigureRow {
  readonly record: "figure";
  /** ISO 3166-1 alpha-3, or "C5" for several together. */
  readonly country: Figure["country"];
  /** In the language of the view. */
  readonly countryName: string;
  /** The countries it speaks of. */
  readonly members: readonly string[];
  /** "2024", or "2024-01/2024-10". */
  readonly period: string;
  /** Its first and last day, YYYY-MM-DD. */
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly year: number;
  readonly flow: Figure["flow"];
  readonly ledger: Figure["ledger"];
  readonly unit: FileUnit;
  /** At full precision. */
  readonly value: number;
  /** What it is compared with, of an index and a change. */
  readonly basePeriod: string | null;
  readonly status: Figure["status"];
  readonly formula: Figure["formula"];
  readonly partial: boolean;
  /** Literally as its source prints it. */
  readonly asPublished: string | null;
  readonly sources: readonly string[];
}

/** An event as files of rows hold it. */
export interface EventRow {
  readonly record: "event";
  readonly event: string;
  /** As precise as it is known. */
  readonly date: string;
  readonly endDate: string | null;
  readonly type: LedgerEvent["type"];
  readonly eventTitle: string;
  readonly summary: string;
  readonly place: string | null;
  readonly placeCountry: string | null;
  readonly participants: readonly string[];
  readonly confidence: LedgerEvent["confidence"];
  readonly announced: boolean;
  readonly sources: readonly string[];
}

/** A project as files of rows hold it. Years are null where no source gives them. */
export interface ProjectRow {
  readonly record: "project";
  readonly project: string;
  readonly projectName: string;
  readonly kind: Project["kind"];
  readonly layer: ProjectLayer;
  /** At the end of the view's year; today's where no source says since when. */
  readonly stage: ProjectStatus;
  readonly begun: number | null;
  readonly opened: number | null;
  readonly expectedOpening: number | null;
  readonly countries: readonly string[];
  readonly lengthKm: number | null;
  readonly costUsdBn: number | null;
  readonly sources: readonly string[];
}

const units: Readonly<Partial<Record<NonNullable<Figure["formula"]>, FileUnit>>> = {
  share: "percentOfFive",
  index: "index",
  change: "percentChange",
  ratio: "ratio",
  "per-gdp": "percentOfGdp",
  "per-capita": "usdPerHead",
};

export function fileUnit({ formula }: Pick<Figure, "formula">): FileUnit {
  return (formula && units[formula]) ?? "usdBn";
}

/** Every figure of the view, each once. Throws if the book has no whole rows, as `eventRows` does. */
export function figureRows({ i18n }: Pick<Subject, "i18n">, { figures }: Pick<Drawing, "figures">): FigureRow[] {
  return eachOnce(figures).map((figure) => {
    const members = membersOf(figure);
    const isSome = figure.country === "C5" && members.length < centralAsia.length;
    return {
      record: "figure",
      country: figure.country,
      countryName: isSome ? i18n.countries(members) : i18n.country(figure.country),
      members,
      period: figure.period,
      ...daysOf(figure.period),
      year: Number(figure.period.slice(0, 4)),
      flow: figure.flow,
      ledger: figure.ledger,
      unit: fileUnit(figure),
      value: figure.value,
      basePeriod: isCompared(figure) ? (figure.inputs[1]?.period ?? null) : null,
      status: figure.status,
      formula: figure.formula,
      partial: figure.partial,
      asPublished: figure.fact && wholeFact(figure.fact).asPublished,
      sources: sourcesOf(figure),
    };
  });
}

/** The events that the view shows, in their order; null for a chart that shows none. */
export function eventRows({ events }: Pick<Drawing, "events">): EventRow[] | null {
  if (!events) return null;
  return events
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map(wholeEvent)
    .map((event) => ({
      record: "event",
      event: event.id,
      date: event.date,
      endDate: event.endDate ?? null,
      type: event.type,
      eventTitle: event.title,
      summary: event.summary,
      place: event.place?.name ?? null,
      placeCountry: event.place?.country ?? null,
      participants: event.participants,
      confidence: event.confidence,
      announced: event.announced === true,
      sources: event.sources,
    }));
}

/** The projects that the view shows; null where it asks for none. */
export function projectRows({ projects }: Pick<Drawing, "projects">): ProjectRow[] | null {
  if (!projects) return null;
  return projects.map(({ project, layer, status }) => ({
    record: "project",
    project: project.id,
    projectName: project.name,
    kind: project.kind,
    layer,
    stage: status,
    begun: project.started,
    opened: project.opened,
    expectedOpening: project.expectedOpening ?? null,
    countries: project.countries,
    lengthKm: project.lengthKm,
    costUsdBn: project.costUsdBn,
    sources: project.sources,
  }));
}

/** "2024-01/2024-10" from "2024-01-01" to "2024-10-31". */
function daysOf(period: string): Pick<FigureRow, "periodStart" | "periodEnd"> {
  const [first = period, last = first] = period.split("/");
  const month = last.length > 4 ? Number(last.slice(5, 7)) : 12;
  // The day before the first one of the next month.
  const end = new Date(Date.UTC(Number(last.slice(0, 4)), month, 0));
  return { periodStart: `${first}${"-01-01".slice(first.length - 4)}`, periodEnd: end.toISOString().slice(0, 10) };
}

function isCompared({ formula }: Figure): boolean {
  return formula === "index" || formula === "change";
}
