import type { Entry, SearchKind } from "../entry.ts";

/** What people want to do, each with the part of a page that tells how. */
export const tasks = [
  { id: "download", part: "docs/#files" },
  { id: "embed", part: "docs/#web" },
  { id: "slide", part: "docs/#powerpoint" },
  { id: "offline", part: "docs/#stage" },
  { id: "gap", part: "method/#ledgers" },
  { id: "missing", part: "method/#coverage" },
  { id: "cite", part: "method/#cite" },
  { id: "error", part: "method/#correct" },
] as const;

/** How to do something, and what pages explain. */
export const guideKind: SearchKind = {
  id: "guide",
  title: "find.kind.guide",
  needs: [],
  entries({ i18n, pages, parts }) {
    const titleOf = (page: string) => pages.find(({ path }) => path === page)?.title ?? "";
    const entry = (id: string, title: string, text: string, [page = "", anchor = ""]: readonly string[]): Entry => ({
      id: `guide ${id}`,
      title,
      detail: titleOf(page),
      names: "",
      text,
      target: { page, anchor },
      weight: 1.6,
      suggested: false,
    });
    return [
      ...tasks.map((task) => ({
        ...entry(task.id, i18n.t(`find.task.${task.id}`), "", task.part.split("#")),
        weight: 5,
      })),
      ...parts.map(({ page, anchor, title, text }) => entry(`${page}#${anchor}`, title, text, [page, anchor])),
    ];
  },
};
