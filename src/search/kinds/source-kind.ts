import { titleLang } from "../../data/parts/whole-rows.ts";
import type { SearchKind } from "../entry.ts";

/** Each source, with what rests on it. */
export const sourceKind: SearchKind = {
  id: "source",
  title: "find.kind.source",
  needs: ["sources"],
  entries: ({ i18n, tables }) =>
    (tables.sources ?? []).map((source) => {
      const detail = [
        source.publisher,
        source.published === null ? i18n.t("source.undated") : i18n.date(source.published),
        i18n.t(`source.kind.${source.kind}`),
      ].join(" · ");
      return {
        id: `source ${source.id}`,
        title: source.title,
        lang: titleLang(source),
        detail,
        names: detail,
        text: source.cites ?? "",
        target: { page: "sources/", anchor: source.id },
        weight: 0.4,
        suggested: false,
      };
    }),
};
