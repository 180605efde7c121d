import type { SearchKind } from "./entry.ts";

/** Each source, with what rests on it. */
export const sourceKind: SearchKind = {
  id: "source",
  title: "find.kind.source",
  needs: ["sources"],
  entries: ({ words, tables }) =>
    (tables.sources ?? []).map((source) => {
      const detail = [
        source.publisher,
        source.published === null ? words.t("source.undated") : words.date(source.published),
        words.t(`source.kind.${source.kind}`),
      ].join(" · ");
      return {
        id: `source ${source.id}`,
        title: source.title,
        lang: source.language,
        detail,
        names: detail,
        text: source.cites ?? "",
        target: { page: "sources/", anchor: source.id },
        weight: 0.4,
        suggested: false,
      };
    }),
};
