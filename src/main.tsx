import { QueryClient } from "@tanstack/react-query";
import { createRoot, hydrateRoot } from "react-dom/client";
import { tableQuery } from "./data/queries.ts";
import { isLang, loadCatalogue } from "./i18n/languages.ts";
import { createWords } from "./i18n/words.ts";
import { AddressNoticesBody } from "./pages/address-notices.tsx";
import { App } from "./pages/app.tsx";
import { routes, tablesOf } from "./pages/routes.tsx";
import "./styles/index.css";

/** Brings the prerendered page to life once its words, its code and its data are there. */
async function start(): Promise<void> {
  const { documentElement: html } = document;
  const lang = isLang(html.lang) ? html.lang : "en";
  const root = html.dataset["root"] ?? "./";
  const route = routes[html.dataset["page"] ?? ""] ?? routes["not-found"];
  const container = document.getElementById("root");
  if (!route || !container) return;

  const client = new QueryClient();
  const tables = tablesOf(route);
  const loading = tables.map((name) => client.fetchQuery(tableQuery(name, `${root}data/`)));
  const [catalogue, page, , ...results] = await Promise.all([
    loadCatalogue(lang, route.words),
    route.load(),
    // What is wrong with an address is told together with what is shown: nothing moves to make room for it later.
    location.search === "" ? null : AddressNoticesBody.prepare(),
    ...loading.map((table) => table.then(() => true).catch(() => false)),
  ]);
  const app = (
    <App
      site={{ lang, root, path: route.path, datasetVersion: html.dataset["version"] ?? "" }}
      words={createWords(lang, catalogue)}
      client={client}
      page={page}
      tables={tables}
      framed={route.framed}
    />
  );
  // The prerendered picture holds all these tables; without one of them the page is drawn anew, with a message in its place.
  if (results.every(Boolean)) hydrateRoot(container, app);
  else createRoot(container).render(app);
}

void start();
