import {
  createContext,
  createElement,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import { type Bounds, type EmbedFlags, formatAddress, type Notice, parseAddress, parseEmbedFlags } from "./address.ts";
import { type AddressBar, createAddressBar, type How } from "./address-bar.ts";
import type { View } from "./view.ts";

export interface ViewState {
  /** The same object as long as address and bounds stay the same. */
  readonly view: View;
  /** What in the address could not be taken. */
  readonly notices: readonly Notice[];
  /** The query that leads here, "" or "?…": for links that keep the view, such as to the page in another language. */
  readonly search: string;
  readonly flags: EmbedFlags;
  /** Changes the address, and with it the view. Replace what changes continuously, push what was chosen. */
  readonly setView: (patch: Partial<View>, how?: How) => void;
}

const ViewContext = createContext<{ readonly state: ViewState; readonly bounds: Bounds } | null>(null);

let bar: AddressBar | null = null;
/** One for the window, made when first needed: the prerender has none. */
function addressBar(): AddressBar {
  return (bar ??= createAddressBar(window));
}

const subscribe = (listener: () => void) => addressBar().subscribe(listener);
const browserSearch = () => addressBar().query();
/** Pages are prerendered, and hydrated, with the default view. */
const prerenderedSearch = () => "";

export function ViewProvider({
  bounds,
  isLater,
  children,
}: {
  readonly bounds: Bounds;
  /** Changes that its children do not make reach them only once the browser has shown what they do elsewhere. */
  readonly isLater?: boolean | undefined;
  readonly children: ReactNode;
}) {
  const now = useSyncExternalStore(subscribe, browserSearch, prerenderedSearch);
  const [later, setLater] = useState<string | null>(null);
  const search = later ?? now;

  useEffect(() => {
    if (!isLater || later === now) return;
    // What is only deferred would be begun before that frame, and keep it waiting. By then a child may have changed it.
    const frame = requestAnimationFrame(() => setTimeout(() => startTransition(() => setLater(browserSearch()))));
    return () => cancelAnimationFrame(frame);
  }, [later, now, isLater]);

  const setView = useCallback(
    (patch: Partial<View>, how: How = "push") => {
      // Not the rendered view: another change may have come since.
      const query = addressBar().query();
      const { view, flags } = readSearch(query, bounds);
      addressBar().write(withForeignParameters(query, formatAddress({ ...view, ...patch }, bounds, flags)), how);
      if (isLater) setLater(browserSearch());
    },
    [bounds, isLater],
  );
  const value = useMemo(
    () => ({ state: { ...readSearch(search, bounds), search, setView }, bounds }),
    [search, bounds, setView],
  );
  return createElement(ViewContext, { value }, children);
}

/** Chosen slides, and whose window it is, are no part of the view and outlive its changes. */
function withForeignParameters(query: string, next: string): string {
  const foreign = query.match(/(?<=[?&])(deck|speaker)\b[^&]*/g) ?? [];
  return [next, ...foreign].join("&").replace(/^&/, "?");
}

/** Writes a whole query, "" or "?…", as `setView` does for the view's part of it. */
export function writeQuery(query: string, how: How): void {
  addressBar().write(query, how);
}

function readSearch(search: string, bounds: Bounds) {
  const { view, notices } = parseAddress(search, bounds);
  const { flags, notices: flagNotices } = parseEmbedFlags(search, bounds);
  return { view, flags, notices: [...notices, ...flagNotices] };
}

/** The view that the address describes, and how to change it; throws outside a `ViewProvider`. */
export function useView(): ViewState {
  return useViewContext().state;
}

/** What the address was checked against. */
export function useBounds(): Bounds {
  return useViewContext().bounds;
}

/** What in the address could not be taken; dismissing it takes it out of the address. */
export function useNotices(): { readonly notices: readonly Notice[]; readonly dismiss: () => void } {
  const { notices, setView } = useView();
  const dismiss = useCallback(() => setView({}, "replace"), [setView]);
  return { notices, dismiss };
}

/** How an embed presents itself; other pages keep to none of it. */
export function useEmbedFlags(): EmbedFlags {
  return useView().flags;
}

function useViewContext() {
  const context = useContext(ViewContext);
  if (!context) throw new Error("useView needs a ViewProvider");
  return context;
}
