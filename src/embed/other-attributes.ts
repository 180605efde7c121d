/**
 * Attributes of `<silk-ledger>` that are no parameters of the view: what every element may have, and whatever has a
 * hyphen. All others are passed on, those of later parameters too.
 */
export const otherAttributes = /-|^(chart|lang|title|id|class|style|hidden|slot|part|dir|role|tabindex|inert)$/;
