import { QueryClient } from "@tanstack/react-query";
import { parseDigests } from "./data/digests.ts";
import { tableQuery } from "./data/queries.ts";
import { tableNames } from "./data/schema/table-names.ts";
import type { Dataset } from "./data/schema/schema.ts";
import { type AppStart, appStart } from "./embed/app-start.ts";
import { isLang, loadCatalogue, sourceLang } from "./i18n/languages.ts";
import { createI18n } from "./i18n/i18n.ts";
import { AddressNoticesBody } from "./shell/address-notices.tsx";
import { App } from "./app/app.tsx";
import { routes, tablesOf } from "./app/routes.tsx";
import { learnOnUse } from "./i18n/messages-on-use.ts";
import { openRoot } from "./start/react-root.ts";
import { unitTables } from "./shell/page-tables.ts";
import { dataFolder, textsFolder } from "./shell/site.tsx";
import { reportFailure } from "./start/start-state.ts";
import { parseAddress } from "./view/address.ts";
import { boundsOf } from "./view/bounds.ts";
import { versionIn } from "./view/parameters.ts";
import "./styles/index.css";

const noData = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Dataset;

/**
 * Hydrates the prerendered page once its messages, code and data are loaded. If it was asked to keep its
 * picture it rejects, and leaves the page as it is, where it would otherwise put a message in the picture's place.
 */
async function start(request?: AppStart): Promise<void> {
  const { documentElement: html } = document;
  const lang = isLang(html.lang) ? html.lang : sourceLang;
  const root = html.dataset["root"] ?? "./";
  const route = routes[html.dataset["page"] ?? ""] ?? routes["not-found"];
  const container = document.getElementById("root");
  if (!route || !container) return;

  const version = html.dataset["version"] ?? "";
  const asked = versionIn(new URLSearchParams(location.search).get("data") ?? "");
  const named = asked ? await (await import("./shell/named-data.ts")).namedData(asked, root, version) : undefined;
  const site = {
    lang,
    root,
    path: route.path,
    datasetVersion: named?.shown ?? version,
    texts: html.dataset["texts"] || undefined,
    named,
  };

  const digests = parseDigests(html.dataset["digests"] ?? "");
  const client = new QueryClient({ defaultOptions: { queries: { meta: { digests } } } });
  const tables = tablesOf(route);
  // What is drawn in the place of a picture must be there at once: it showed the view's unit already.
  const shown = request?.redraws ? unitTables(parseAddress(location.search, boundsOf({ dataset: noData })).view) : [];
  const { messages = "pages" } = route;
  // Another view than the usual one is in use at once: its notices, and parts that were prerendered with another.
  const extent = messages === "first" && location.search !== "" ? "core" : messages;
  const loading = [...tables, ...shown].map((name) =>
    client.fetchQuery(tableQuery(name, dataFolder(site), textsFolder(site))),
  );
  const [catalogue, page, , ...results] = await Promise.all([
    loadCatalogue(lang, extent),
    route.load(lang),
    // Notices on the address come together with the page: nothing moves to make room for them later.
    location.search === "" ? null : AddressNoticesBody.prepare(),
    ...[...loading, route.prepare?.(client, `${root}data/`)].map(async (part) => {
      try {
        await part;
        return true;
      } catch {
        return false;
      }
    }),
  ]);
  const i18n = createI18n(lang, catalogue);
  if (extent === "first") learnOnUse(i18n);
  const app = <App site={site} i18n={i18n} client={client} page={page} tables={tables} framed={route.framed} />;
  // The prerendered picture holds all these tables and their texts: without one of them the page is drawn anew, with a message in its
  // place. So it is if the address names a version, which all links then name as well; an embed has no such links.
  const isWhole =
    results.every(Boolean) &&
    client
      .getQueryCache()
      .getAll()
      .every(({ state }) => state.status !== "error");
  if (request?.keepPicture && !isWhole) throw new Error("Not all that the page needs could be loaded");
  request?.takeOver();
  const hydrates = isWhole && !request?.redraws && (!named?.shown || (route.light === true && named.isPresent));
  openRoot(container, app, { hydrates, onFailed: reportFailure });
}

// An embed has a script of its own, which asks for the page when it is wanted.
const { page = "", old } = document.documentElement.dataset;
if (!page.startsWith("embed/") && old === undefined) start().catch(reportFailure);
addEventListener(appStart, (event) => {
  const { detail } = event as CustomEvent<AppStart>;
  detail.answer(start(detail));
});
