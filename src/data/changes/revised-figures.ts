import * as v from "valibot";
import type { Book } from "../book.ts";
import { roundingOf } from "../rounding.ts";
import type { TradeFact } from "../schema/schema.ts";
import { fileQuery } from "./file-query.ts";

/** A figure of trade that stood for its cell in one version of the data and was another in the version after. */
export interface RevisedFigure extends Pick<TradeFact, "reporter" | "partner" | "period" | "flow"> {
  /** The version from which on it is another. */
  readonly version: string;
  /** US$ bn. */
  readonly before: number;
  readonly after: number;
}

/**
 * The cells whose preferred figure has changed by more than its rounding: a row was corrected, or a better one came. A
 * cell that had none, or has none any more, was not revised.
 */
export function revisedFigures(before: Book, after: Book, version: string): readonly RevisedFigure[] {
  return [...before.cells].flatMap(
    ([
      cell,
      {
        ranked: [old],
      },
    ]) => {
      const now = after.cells.get(cell)?.ranked[0];
      if (!old || !now || Math.abs(old.usdBn - now.usdBn) <= Math.max(roundingOf(old), roundingOf(now))) return [];
      const { reporter, partner, period, flow } = now;
      return [{ reporter, partner, period, flow, version, before: old.usdBn, after: now.usdBn }];
    },
  );
}

/** `revisions.json` beside a version's tables: figures of trade that were revised up to it, from the newest version on. */
const revisionsSchema = v.array(
  v.object({
    reporter: v.string(),
    partner: v.string(),
    period: v.string(),
    flow: v.string(),
    version: v.string(),
    before: v.number(),
    after: v.number(),
  }),
);

/** Every figure that was revised up to a version, whose data have their address in `folder`. */
export function revisionsQuery(folder: string) {
  return fileQuery(["revisions", folder], `${folder}revisions.json`, revisionsSchema);
}
