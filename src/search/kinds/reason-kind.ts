import type { MessageKey } from "../../i18n/i18n.ts";
import type { SearchKind } from "../entry.ts";

/** Where they stand in full. */
const [page = "", anchor = ""] = "method/#ledgers".split("#");

/** Each reason why the two sides' figures differ. */
export const reasonKind: SearchKind = {
  id: "reason",
  title: "find.kind.reason",
  needs: ["reasons"],
  entries: ({ i18n, tables }) =>
    (tables.reasons ?? []).map((reason) => ({
      id: `reason ${reason.id}`,
      // Every reason has its message, which a test makes sure of.
      title: i18n.t(`reason.${reason.id}` as MessageKey),
      detail: i18n.countries(reason.countries),
      names: i18n.t("why.title"),
      text: reason.attributedTo,
      target: { page, anchor },
      weight: 1,
      suggested: false,
    })),
};
