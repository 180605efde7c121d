import type { ComponentType } from "react";
import { PageRoot, type PageRootProps } from "../shell/page-root.tsx";
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
