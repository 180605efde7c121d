import { useQueryClient } from "@tanstack/react-query";
import {
  type ComponentType,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { awaitOpening } from "../ui/dom/awaited-opening.ts";
import { watchNear } from "../ui/dom/observers.ts";
import { whenReaderActs } from "../ui/dom/reader-signs.ts";
import { useView } from "../view/use-view.ts";
import { useLoadedData } from "./dataset-provider.tsx";
import { messagesOnUse } from "../i18n/messages-on-use.ts";
import { FailedPart, type Failure } from "./on-demand.tsx";
import { PageRoot } from "./page-root.tsx";
import { openRoot } from "../start/react-root.ts";
import { useSite } from "./site.tsx";

/** Where the prerender puts an island's own HTML. */
export function islandPlaceholder(name: string): string {
  return `<!--island ${name}-->`;
}

/** How near to the screen, in px, an island comes to life once the page is used. */
const near = 400;

/**
 * A part of a page whose code is loaded only when it comes near the screen of somebody who uses the page, or when the
 * view is no longer the one it was prerendered with. A click on its picture is done again once it has come to life, unless
 * Escape or what was asked for since has called it off. It has a React root of its own: what the parts share lies in the address and in small stores.
 * If it cannot be brought to life it says so, and keeps its picture as long as that is of the view shown.
 */
export function Island({
  name,
  load,
  isLater,
}: {
  readonly name: string;
  readonly load: () => Promise<ComponentType>;
  /** For what lies below the screen: it follows a change of the view once the browser has shown the rest. */
  readonly isLater?: boolean | undefined;
}) {
  const place = useRef<HTMLDivElement>(null);
  const started = useRef(false);
  const clicked: Clicked = useRef(null);
  const client = useQueryClient();
  const site = useSite();
  const i18n = useI18n();
  const { tables } = useLoadedData();
  const isStale = useView().search !== "";
  const [isNear, setNear] = useState(false);
  const [failed, setFailed] = useState<Failure | null>(null);
  const wanted = isNear || isStale;
  const isHydrated = useIsHydrated();

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const abort = new AbortController();
    const ends = [whenReaderActs(() => ends.push(watchNear(element, near, () => setNear(true))))];
    const remember = (event: MouseEvent) => {
      if (clicked.current === undefined) return;
      const end = awaitOpening(() => (clicked.current = null));
      clicked.current = { event, end };
    };
    element.addEventListener("click", remember, { signal: abort.signal });
    return () => {
      for (const end of ends) end();
      abort.abort();
    };
  }, []);

  // What has come to life follows the view by itself; the attribute would only let all styles in it be reckoned anew.
  useLayoutEffect(() => {
    const element = place.current;
    element?.toggleAttribute("data-stale", isStale && !element.hasAttribute("data-live"));
  }, [isStale]);

  // Started once and for all: the page that holds it does not go before the island does.
  useEffect(() => {
    const element = place.current;
    if (!wanted || !element || started.current) return;
    started.current = true;
    Promise.all([load(), messagesOnUse()]).then(
      ([Part]) => {
        const root = (
          <PageRoot site={site} i18n={i18n} client={client} tables={tables} isLater={isLater}>
            <Alive of={element} clicked={clicked} />
            <Part />
          </PageRoot>
        );
        openRoot(element, root, {
          // Where a policy keeps it from being read it is still text.
          hydrates: element.firstElementChild?.matches(":not(.late)") ?? false,
          identifierPrefix: name,
          onFailed: (error) => {
            element.removeAttribute("data-live");
            setFailed({ cause: "drawing", error });
          },
        });
      },
      (error: unknown) => {
        take(clicked);
        setFailed({ cause: "loading", error });
      },
    );
  }, [wanted, load, name, isLater, site, i18n, client, tables]);

  return (
    <>
      {failed !== null && <FailedPart {...failed} />}
      <div
        ref={place}
        data-island={name}
        hidden={failed !== null && isStale}
        suppressHydrationWarning
        {...(isHydrated && { dangerouslySetInnerHTML: { __html: import.meta.env.SSR ? islandPlaceholder(name) : "" } })}
      />
    </>
  );
}

/** The last click on an island's picture, and what ends the wait for its effect; undefined once the island remembers none. */
type Clicked = RefObject<{ readonly event: MouseEvent; readonly end: () => void } | null | undefined>;

function take(clicked: Clicked): MouseEvent | undefined {
  const last = clicked.current;
  clicked.current = undefined;
  last?.end();
  return last?.event;
}

/** What a click has had its effect on without a script. */
const native = "a, summary, label, input, select, [popovertarget]";

/** Says of the island's place that what it shows is of the view shown, and does what was clicked on its picture. */
function Alive({ of: place, clicked }: { readonly of: Element; readonly clicked: Clicked }) {
  useEffect(() => {
    place.setAttribute("data-live", "");
    place.removeAttribute("data-stale");
    const event = take(clicked);
    const target = event?.target;
    // What the view has changed since is gone.
    if (!event || !(target instanceof Element) || !target.isConnected || target.closest(native)) return;
    target.dispatchEvent(new MouseEvent(event.type, event));
  }, [place, clicked]);
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
