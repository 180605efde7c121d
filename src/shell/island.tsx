import { useQueryClient } from "@tanstack/react-query";
import { type ComponentType, useEffect, useRef, useState } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { useI18n } from "../i18n/i18n-context.tsx";
import { useView } from "../view/use-view.ts";
import { useLoadedData } from "./dataset-provider.tsx";
import { PageRoot } from "./page-root.tsx";
import { useSite } from "./site.tsx";

/** Where the prerender puts an island's own HTML. */
export function islandPlaceholder(name: string): string {
  return `<!--island ${name}-->`;
}

/** How near to the screen, in px, an island comes to life. */
const near = 400;

/**
 * A part of a page whose code is loaded only when it comes near the screen, or when the view is no longer the one it
 * was prerendered with. It has a React root of its own: what the parts share lies in the address and in small stores.
 */
export function Island({ name, load }: { readonly name: string; readonly load: () => Promise<ComponentType> }) {
  const place = useRef<HTMLDivElement>(null);
  const started = useRef(false);
  const client = useQueryClient();
  const site = useSite();
  const i18n = useI18n();
  const { tables } = useLoadedData();
  const isStale = useView().search !== "";
  const [isNear, setNear] = useState(false);
  const wanted = isNear || isStale;

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: `${near}px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // Started once and for all: the page that holds it does not go before the island does.
  useEffect(() => {
    const element = place.current;
    if (!wanted || !element || started.current) return;
    started.current = true;
    load()
      .then((Part) => {
        const root = (
          <PageRoot site={site} i18n={i18n} client={client} tables={tables}>
            <Part />
          </PageRoot>
        );
        const options = { identifierPrefix: name };
        if (element.firstChild) hydrateRoot(element, root, options);
        else createRoot(element, options).render(root);
        element.setAttribute("data-live", "");
      })
      .catch(() => {
        // Without its code the prerendered picture stands; coming near again tries again.
        started.current = false;
        setNear(false);
      });
  }, [wanted, load, name, site, i18n, client, tables]);

  // React leaves what is inside alone: it belongs to the island's own root.
  const html = import.meta.env.SSR ? islandPlaceholder(name) : "";
  // oxlint-disable-next-line react/no-danger -- the text is a mark of our own, or empty
  return <div ref={place} data-island={name} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
