import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GrowthRun } from "../growth/measure-growth.ts";
import type { PageCheck } from "../measure/check-pages.ts";
import type { WrongViewCheck } from "../measure/check-wrong-view.ts";
import type { ExportRun } from "../measure/measure-exports.ts";
import type { LighthouseRun } from "../measure/measure-lighthouse.ts";
import type { PageRun } from "../measure/measure-pages.ts";
import type { ParquetResult } from "../parquet/measure-parquet.ts";

/** What each part of the bench measures. */
export interface Parts {
  readonly pages: { readonly runs: readonly PageRun[]; readonly checks: readonly PageCheck[] };
  readonly views: readonly WrongViewCheck[];
  readonly exports: readonly ExportRun[];
  readonly growth: readonly GrowthRun[];
  readonly parquet: ParquetResult;
  readonly lighthouse: readonly LighthouseRun[];
}

export type PartName = keyof Parts;

/** What a part found, when, how long it took and on what. */
export interface Result<Name extends PartName> {
  readonly date: string;
  readonly seconds: number;
  readonly runs: number;
  readonly machine: Readonly<Record<string, string>>;
  readonly found: Parts[Name];
}

export type Results = { readonly [Name in PartName]?: Result<Name> };

const folder = join(".cache", "bench", "results");

/** Keeps what a part found until the next time that it is measured: the report joins all parts. */
export function saveResult<Name extends PartName>(name: Name, result: Result<Name>): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(result));
}

/** Of every part that was measured so far. */
export function savedResults(names: readonly PartName[]): Results {
  return Object.fromEntries(
    names.flatMap((name) => {
      try {
        return [[name, JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as unknown]];
      } catch {
        return [];
      }
    }),
  ) as Results;
}
