import type { TableName } from "../data/schema.ts";
import { denominatorNameOf } from "../series/denominator-gap.ts";
import type { View } from "../view/view.ts";

/** Tables that figures need in the unit of the view, beside those that every page loads. */
export function unitTables({ unit }: Pick<View, "unit">): readonly TableName[] {
  return denominatorNameOf(unit) ? ["denominators"] : [];
}

/** Every table that a view needs beyond those of its page: loaded once it is asked for. */
export function tablesOnDemand(view: View): readonly TableName[] {
  return unitTables(view);
}
