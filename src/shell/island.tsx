import { useQueryClient } from "@tanstack/react-query";
import { type ComponentType, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { watchNear } from "../ui/dom/observers.ts";
import { useView } from "../view/use-view.ts";
import { useLoadedData } from "./dataset-provider.tsx";
import { FailedPart, type Failure } from "./on-demand.tsx";
import { PageRoot } from "./page-root.tsx";
import { openRoot } from "../start/react-root.ts";
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
 * If it cannot be brought to life it says so, and keeps its picture as long as that is of the view shown.
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
  const [failed, setFailed] = useState<Failure | null>(null);
  const wanted = isNear || isStale;
  const isHydrated = useIsHydrated();

  useEffect(() => (place.current ? watchNear(place.current, near, () => setNear(true)) : undefined), []);

  // Started once and for all: the page that holds it does not go before the island does.
  useEffect(() => {
    const element = place.current;
    if (!wanted || !element || started.current) return;
    started.current = true;
    load().then(
      (Part) => {
        const root = (
          <PageRoot site={site} i18n={i18n} client={client} tables={tables}>
            <Alive of={element} />
            <Part />
          </PageRoot>
        );
        openRoot(element, root, {
          hydrates: element.firstChild !== null,
          identifierPrefix: name,
          onFailed: (error) => {
            element.removeAttribute("data-live");
            setFailed({ cause: "drawing", error });
          },
        });
      },
      (error: unknown) => setFailed({ cause: "loading", error }),
    );
  }, [wanted, load, name, site, i18n, client, tables]);

  return (
    <>
      {failed !== null && <FailedPart {...failed} />}
      <div
        ref={place}
        data-island={name}
        data-stale={isStale || undefined}
        hidden={failed !== null && isStale}
        suppressHydrationWarning
        {...(isHydrated && { dangerouslySetInnerHTML: { __html: import.meta.env.SSR ? islandPlaceholder(name) : "" } })}
      />
    </>
  );
}

/** Says of the island's place that what it shows is of the view shown. */
function Alive({ of: place }: { readonly of: Element }) {
  useEffect(() => place.setAttribute("data-live", ""), [place]);
  return null;
}

/**
 * Whether a component was there in the HTML already. Only such an island has content that React has to leave alone, and
 * React writes none of it: a page that was drawn anew has an empty place.
 */
function useIsHydrated(): boolean {
  const isHydrating = useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
  return useState(isHydrating)[0];
}
