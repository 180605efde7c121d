import { useEffect } from "react";

/** Up to how many rows of a list are all open: more are found by their groups. */
const fewRows = 30;

/** Whether the groups of a list are open before anybody opens them: all of a short list, else the first alone. */
export function isGroupOpen(position: number, rows: number, opensFirst: boolean): boolean {
  return rows <= fewRows || (opensFirst && position === 0);
}

/**
 * Opens the group that the address's anchor stands in, and all of them on paper. An address may hold both a filter and
 * an anchor: the browser goes to the anchor in the prerendered, unfiltered list; once the filter has shortened it, the
 * anchor has to be found again.
 */
export function useOpenedGroups(): void {
  useEffect(() => {
    let frame = 0;
    const show = () => {
      const target = targetOf(location.hash);
      const opened = target ? closedAround(target) : [];
      for (const group of opened) group.open = true;
      if (!target || (opened.length === 0 && location.search === "")) return;
      frame = requestAnimationFrame(() => target.scrollIntoView());
    };
    show();
    window.addEventListener("hashchange", show);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("hashchange", show);
    };
  }, []);

  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>(".list-group:not([open])")];
      for (const group of opened) group.open = true;
    };
    const close = () => {
      for (const group of opened) group.open = false;
    };
    window.addEventListener("beforeprint", open);
    window.addEventListener("afterprint", close);
    return () => {
      window.removeEventListener("beforeprint", open);
      window.removeEventListener("afterprint", close);
    };
  }, []);
}

function targetOf(hash: string): Element | null {
  try {
    return hash === "" ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

function closedAround(element: Element): readonly HTMLDetailsElement[] {
  const closed: HTMLDetailsElement[] = [];
  for (let at = element.closest("details"); at; at = at.parentElement?.closest("details") ?? null) {
    if (!at.open) closed.push(at);
  }
  return closed;
}
