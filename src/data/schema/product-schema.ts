import * as v from "valibot";
import { quantityUnits } from "../categories.ts";
import { countryCodes, tradeParties } from "../countries.ts";
import { id, periodSchema, positive, text } from "./fields.ts";

/**
 * What one source says of the trade in one kind of goods between two countries in a period, seen from the reporter's
 * side: what it was worth, how much it was, or both.
 */
export const productSchema = v.pipe(
  v.strictObject({
    reporter: v.picklist(countryCodes),
    /** Whose count it is where it is neither side's: of goods in transit. */
    countedBy: v.optional(v.picklist(countryCodes)),
    /** Hong Kong stands for itself, as in the statistics. */
    partner: v.picklist([...tradeParties, "HKG"]),
    period: periodSchema,
    flow: v.picklist(["total", "export", "import"]),
    /** "HS" for a chapter or heading of the Harmonized System; "named" for goods as the source calls them. */
    classification: v.picklist(["HS", "named"]),
    /** The chapter or heading ("27", "2711"), or our id for the goods ("pipeline-gas"). */
    code: id,
    /** In English, the same for every row of a code. */
    label: text,
    usdBn: v.nullable(positive),
    quantity: v.nullable(v.strictObject({ value: positive, unit: v.picklist(quantityUnits) })),
    /** How a round figure was put: "more than", "almost", "about". */
    worded: v.optional(v.picklist(["over", "under", "about"])),
    source: id,
    note: v.optional(text),
  }),
  v.check(({ usdBn, quantity }) => usdBn !== null || quantity !== null, "give usdBn, quantity or both"),
);
