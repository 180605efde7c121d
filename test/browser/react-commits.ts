import type { Page } from "@playwright/test";

export interface Commits {
  /** How often React has put something on the page, */
  readonly onPage: number;
  /** and into elements outside it. */
  readonly outside: number;
  /** How many of these still hold something. */
  readonly kept: number;
}

/** Counts them from here on, in the place of React's developer tools, which its production build knows as well. */
export async function countCommits(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const outside = new Set<Element>();
    const counts = { onPage: 0, outside: 0, kept: () => [...outside].filter((one) => one.firstChild).length };
    const onCommitFiberRoot = (_: number, { containerInfo }: { containerInfo: Element }) => {
      counts[containerInfo.isConnected ? "onPage" : "outside"]++;
      if (!containerInfo.isConnected) outside.add(containerInfo);
    };
    const hook = { supportsFiber: true, counts, inject: () => 1, onCommitFiberRoot };
    const others = { onCommitFiberUnmount: () => {}, onPostCommitFiberRoot: () => {} };
    Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: { ...hook, ...others } });
  });
}

/** Those since `countCommits`. */
export function commits(page: Page): Promise<Commits> {
  return page.evaluate(() => {
    const { counts } = (globalThis as unknown as { __REACT_DEVTOOLS_GLOBAL_HOOK__: { counts: HookCounts } })
      .__REACT_DEVTOOLS_GLOBAL_HOOK__;
    return { ...counts, kept: counts.kept() };
  });
}

interface HookCounts extends Omit<Commits, "kept"> {
  readonly kept: () => number;
}
