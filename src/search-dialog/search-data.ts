import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useDeferredValue, useMemo } from "react";
import type { Partner } from "../data/countries.ts";
import { DataError, tableQuery, textsQuery } from "../data/queries.ts";
import type { TableName } from "../data/schema/schema.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { sourceLang } from "../i18n/languages.ts";
import type { I18n, MessageKey } from "../i18n/i18n.ts";
import { loadStory, type StoryId } from "../stories/stories.ts";
import type { Story } from "../stories/story.ts";
import { createSearchIndex, type SearchIndex } from "../search/search-index.ts";
import { searchKinds } from "../search/kinds/kinds.ts";
import type { FindablePage, SearchGround } from "../search/entry.ts";
import { useBounds } from "../view/use-view.ts";
import { dataFolder, type PagePath, textsFolder, useSite } from "../shell/site.tsx";

const needed: readonly TableName[] = [...new Set(searchKinds.flatMap((kind) => kind.needs))];

/** What the search has to know of a page of the site. */
export interface SearchablePage {
  /** Null for the page of unknown addresses, which is not found. */
  readonly path: PagePath | null;
  readonly title: MessageKey;
  readonly description: MessageKey;
  readonly country?: Partner;
  readonly story?: StoryId;
  /** Loads what the page explains, part by part. */
  readonly parts?: () => Promise<readonly SearchablePart[]>;
}

/** A part of a page, at an anchor of its own. */
export interface SearchablePart {
  readonly anchor: string;
  readonly title: MessageKey;
  readonly texts?: readonly MessageKey[];
}

/** What a story is called is known once it is loaded. */
function findablePages(
  pages: readonly SearchablePage[],
  stories: ReadonlyMap<StoryId, Story>,
  i18n: I18n,
): readonly FindablePage[] {
  return pages.flatMap(({ path, title, description, country, story: id }) => {
    if (path === null) return [];
    if (id) {
      const story = stories.get(id);
      if (!story) return [{ path, title: i18n.t("nav.present"), description: "" }];
      return [{ path, title: story.title, description: story.steps.map((step) => step.title).join(" · ") }];
    }
    const named = country ? { country: i18n.country(country) } : {};
    return [{ path, title: i18n.t(title, named), description: i18n.t(description, named) }];
  });
}

const noStories: ReadonlyMap<StoryId, Story> = new Map();
const noParts: ReadonlyArray<SearchablePart & { readonly page: string }> = [];

/** The index of all that can be found, from the tables that are there; those that the page has not loaded come after. */
export function useSearchIndex(pages: readonly SearchablePage[]): {
  /** Null for the moment in which the dialog appears: making the index takes longer than that. */
  readonly index: SearchIndex | null;
  readonly isPending: boolean;
  readonly errors: readonly DataError[];
  readonly retry: () => void;
} {
  const site = useSite();
  const i18n = useI18n();
  const bounds = useBounds();
  const client = useQueryClient();
  const folder = textsFolder(site);
  const results = useQueries({ queries: needed.map((name) => tableQuery(name, dataFolder(site), folder)) });
  const ids = useMemo(() => pages.flatMap(({ story }) => story ?? []), [pages]);
  const { data: stories = noStories } = useQuery({
    queryKey: ["stories", i18n.lang],
    queryFn: async () =>
      new Map(await Promise.all(ids.map(async (id) => [id, await loadStory(id, i18n.lang)] as const))),
    staleTime: Infinity,
  });
  const { data: parts = noParts } = useQuery({
    queryKey: ["page-parts"],
    queryFn: async () =>
      (
        await Promise.all(
          pages.map(async ({ path, parts: load }) =>
            ((await load?.()) ?? []).map((part) => ({ page: path ?? "", ...part })),
          ),
        )
      ).flat(),
    staleTime: Infinity,
  });
  const isPending = results.some((result) => result.isFetching && !result.data);
  const versions = results.map((result) => result.dataUpdatedAt).join();
  const isShown = useDeferredValue(true, false);
  const index = useMemo(() => {
    if (!isShown) return null;
    const translated = new Set(
      needed.flatMap((name) => Object.values(client.getQueryData(textsQuery(name, folder ?? "").queryKey) ?? {})),
    );
    const tables = Object.fromEntries(needed.map((name, at) => [name, results[at]?.data]));
    return createSearchIndex(searchKinds, {
      i18n,
      bounds,
      pages: findablePages(pages, stories, i18n),
      parts: parts.map(({ page, anchor, title, texts = [] }) => ({
        page,
        anchor,
        title: i18n.t(title),
        text: texts.map((text) => i18n.t(text)).join(" "),
      })),
      tables: tables as SearchGround["tables"],
      textLang: (text) => (i18n.lang === sourceLang || translated.has(text) ? undefined : sourceLang),
    });
    // `results` is a new array on every render: what matters of it is in `versions`.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isShown, versions, pages, stories, parts, i18n, bounds]);
  const retry = useCallback(() => {
    for (const result of results) if (result.isError) void result.refetch();
  }, [results]);
  const errors = needed.flatMap((name, at) => {
    const result = results[at];
    return result?.error && !result.isFetching ? [DataError.from(result.error, name)] : [];
  });
  return { index, isPending, errors, retry };
}
