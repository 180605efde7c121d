import { type ReactNode, startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { followTranslation } from "./translated-text.ts";

export interface RootOptions {
  /** Whether the tree is the one that the HTML in the container was made of. */
  readonly hydrates: boolean;
  readonly identifierPrefix?: string;
  /** Called once the container is as it was before, after an exception that no part of the tree has caught. */
  readonly onFailed: (error: unknown) => void;
}

/**
 * Draws the tree in its container, the only way in which a React root is opened. An exception takes the whole tree
 * away: then the prerendered picture comes back.
 */
export function openRoot(
  container: Element,
  tree: ReactNode,
  { hydrates, identifierPrefix = "", onFailed }: RootOptions,
): void {
  const picture = [...container.childNodes].map((node) => node.cloneNode(true));
  const options = {
    identifierPrefix,
    onUncaughtError: (error: unknown) => {
      // As React itself would: for the console, and for whoever listens to errors of the window.
      if (typeof reportError === "function") reportError(error);
      container.replaceChildren(...picture);
      onFailed(error);
    },
  };
  followTranslation();
  // What a browser has translated already is not what the tree says.
  if (hydrates && container.querySelector("font") === null) {
    // In slices of a few ms: the picture is there already, and the browser can paint and answer in between.
    startTransition(() => void hydrateRoot(container, tree, options));
  } else createRoot(container, options).render(tree);
}
