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

/** How many components of the React root in an element are rendered anew until a click on another has had its effect. */
export function renderedByClick(page: Page, root: string, clicked: string): Promise<number> {
  return page.evaluate(
    async ([rootSelector, clickedSelector]) => {
      const place = document.querySelector(rootSelector);
      const key = Object.keys(place ?? {}).find((name) => name.startsWith("__reactContainer$"));
      const fibers = () => {
        const found = new Set<Fiber>();
        const host = (place as unknown as Record<string, Fiber>)[key ?? ""];
        const visit = (fiber: Fiber | null): void => {
          if (!fiber) return;
          found.add(fiber);
          visit(fiber.child);
          visit(fiber.sibling);
        };
        visit(host?.stateNode.current ?? null);
        return found;
      };
      const before = fibers();
      document.querySelector<HTMLElement>(clickedSelector)?.click();
      // React is done with what is urgent by then, and has had no turn for the rest.
      await Promise.resolve();
      // What has had a turn is another object; the first flag says that it was not only passed by.
      return [...fibers()].filter((fiber) => !before.has(fiber) && fiber.flags & 1).length;
    },
    [root, clicked] as const,
  );
}

/** What of React's tree is looked at. */
interface Fiber {
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly flags: number;
  readonly stateNode: { readonly current: Fiber };
}

interface HookCounts extends Omit<Commits, "kept"> {
  readonly kept: () => number;
}
