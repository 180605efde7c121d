import "../../styles/podium.css";
import { QueryClient } from "@tanstack/react-query";
import { type ComponentType, useMemo } from "react";
import { createRoot } from "react-dom/client";
import { tableQuery } from "../../data/queries.ts";
import type { TableName } from "../../data/schema.ts";
import type { Catalogue } from "../../i18n/languages.ts";
import { createWords } from "../../i18n/words.ts";
import { useBounds, writeQuery } from "../../view/use-view.ts";
import { App } from "../app.tsx";
import { dataFolder } from "../site.tsx";
import { parseDeck } from "../present/chosen-views.ts";
import { Presentation, type Told } from "../present/presentation.tsx";
import type { PodiumContents } from "./podium-contents.ts";

/** Shows the slides that came with the file: nothing is fetched, from anywhere. */
export function start(container: HTMLElement, contents: PodiumContents): void {
  const { site, lang, theme, tables } = contents;
  const client = new QueryClient();
  for (const [name, table] of Object.entries(tables)) {
    client.setQueryData(tableQuery(name as TableName, dataFolder(site)).queryKey, table as never);
  }
  const query = new URLSearchParams(location.search);
  // Until somebody chooses another, the theme is the one that it was made in.
  if (theme !== "auto" && !query.has("theme")) query.set("theme", theme);
  if (site.named?.shown) query.set("data", site.named.shown);
  if (query.size > 0) writeQuery(`?${query}`, "replace");
  createRoot(container).render(
    <App
      site={site}
      words={createWords(lang, contents.messages as unknown as Catalogue)}
      client={client}
      page={stage(contents)}
      tables={Object.keys(tables) as TableName[]}
      framed={false}
    />,
  );
}

function stage({ told, tables, address, mark }: PodiumContents): ComponentType {
  const needs = Object.keys(tables) as TableName[];
  return function Stage() {
    const bounds = useBounds();
    const shown = useMemo<Told>(
      () =>
        "story" in told
          ? { story: told.story, key: address }
          : { chosen: parseDeck(told.deck, bounds).chosen, key: address },
      [bounds],
    );
    return <Presentation told={shown} needs={needs} offline={{ address, mark }} />;
  };
}
