import "./offline-deck.css";
import { QueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { loadCharts } from "../charts/load-charts.ts";
import { revisionsQuery } from "../data/changes/revised-figures.ts";
import { tableQuery, textsQuery } from "../data/queries.ts";
import type { TableName } from "../data/schema/schema.ts";
import type { Catalogue } from "../i18n/languages.ts";
import { createI18n } from "../i18n/i18n.ts";
import { useBounds, writeQuery } from "../view/use-view.ts";
import { PageRoot } from "../shell/page-root.tsx";
import { dataFolder, textsFolder } from "../shell/site.tsx";
import { openRoot } from "../start/react-root.ts";
import { parseDeck } from "../deck/own/chosen-views.ts";
import type { DeckContent } from "../deck/deck-props.ts";
import { Presentation } from "../deck/presentation.tsx";
import type { OfflineDeckContents } from "./offline-deck-contents.ts";

/**
 * Shows the slides that came with the file: nothing is fetched, from anywhere. Called once the picture that was in the
 * container is there again, after an exception, `onFailed` has to say so.
 */
export async function start(
  container: HTMLElement,
  contents: OfflineDeckContents,
  onFailed: () => void,
): Promise<void> {
  await loadCharts();
  const { site, lang, theme, tables, texts } = contents;
  const folder = textsFolder(site);
  const client = new QueryClient();
  for (const [name, table] of Object.entries(tables)) {
    client.setQueryData(tableQuery(name as TableName, dataFolder(site), folder).queryKey, table as never);
  }
  for (const [name, translation] of Object.entries(texts)) {
    client.setQueryData(textsQuery(name as TableName, folder ?? "").queryKey, translation);
  }
  // Nor are later revisions known: the file shows the figures as they were when it was made.
  client.setQueryData(revisionsQuery(dataFolder(site)).queryKey, []);
  if (!tables.reasons) client.setQueryData(tableQuery("reasons", dataFolder(site), folder).queryKey, []);
  const query = new URLSearchParams(location.search);
  // Until somebody chooses another, the theme is the one that it was made in.
  if (theme !== "auto" && !query.has("theme")) query.set("theme", theme);
  if (site.named?.shown) query.set("data", site.named.shown);
  if (query.size > 0) writeQuery(`?${query}`, "replace");
  openRoot(
    container,
    <PageRoot
      site={site}
      i18n={createI18n(lang, contents.messages as unknown as Catalogue)}
      client={client}
      tables={Object.keys(tables) as TableName[]}
    >
      <Stage {...contents} />
    </PageRoot>,
    { hydrates: false, onFailed },
  );
}

function Stage({ content, tables, address, mark }: OfflineDeckContents) {
  const bounds = useBounds();
  const shown = useMemo<DeckContent>(
    () =>
      "story" in content
        ? { story: content.story, key: address }
        : { chosen: parseDeck(content.deck, bounds).chosen, key: address },
    [content, address, bounds],
  );
  return <Presentation content={shown} needs={Object.keys(tables) as TableName[]} offline={{ address, mark }} />;
}
