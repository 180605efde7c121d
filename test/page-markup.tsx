import { QueryClient } from "@tanstack/react-query";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { App } from "../src/app/app.tsx";
import { tableQuery } from "../src/data/queries.ts";
import type { Dataset, TableName } from "../src/data/schema/schema.ts";
import type { I18n } from "../src/i18n/i18n.ts";
import { dataFolder, type PagePath } from "../src/shell/site.tsx";
import { datasetTables } from "./book.ts";

interface PageMarkup {
  readonly path: PagePath;
  readonly page: ComponentType;
  readonly i18n: I18n;
  /** The frozen dataset unless given. */
  readonly dataset?: Dataset;
  /** Whether head and foot of the site stand about it; false unless given. */
  readonly framed?: boolean;
}

/** A page as it is prerendered, with all tables of the dataset there. */
export function pageMarkup({ path, page, i18n, dataset = datasetTables(), framed = false }: PageMarkup): string {
  const root = "../".repeat(path.split("/").length - 1);
  const site = { lang: i18n.lang, root, path, datasetVersion: "2026.03.18-abc123" };
  const client = new QueryClient();
  const tables = Object.keys(dataset) as TableName[];
  for (const name of tables) client.setQueryData(tableQuery(name, dataFolder(site)).queryKey, dataset[name]);
  return renderToStaticMarkup(
    <App site={site} i18n={i18n} client={client} page={page} tables={tables} framed={framed} />,
  );
}
