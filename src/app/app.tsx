import { type ComponentType, useEffect } from "react";
import { PageRoot, type PageRootProps } from "../shell/page-root.tsx";
import { endStart } from "../start/start-state.ts";
import { whenReaderActs } from "../ui/dom/reader-signs.ts";
import { PageFrame } from "./page-frame.tsx";

export interface AppProps extends PageRootProps {
  readonly page: ComponentType;
  /** Whether the page has the site's head and foot. */
  readonly framed: boolean;
}

/** A page with its providers and, unless it is an embed or a deck, the site's frame; the same tree is prerendered and hydrated. */
export function App({ page: Page, framed, ...root }: AppProps) {
  return (
    <PageRoot {...root}>
      <Started />
      {framed ? (
        <PageFrame>
          <Page />
        </PageFrame>
      ) : (
        <Page />
      )}
    </PageRoot>
  );
}

/** Nothing of what was said before the page came to life holds any longer; whoever uses it keeps the focus. */
function Started() {
  useEffect(endStart, []);
  useEffect(
    () =>
      whenReaderActs(
        () =>
          void import("../ui/dom/keep-focus.ts").then(
            ({ keepFocus }) => keepFocus(),
            () => null,
          ),
      ),
    [],
  );
  return null;
}
