import axe, { type AxeResults } from "axe-core";
import type { Frame, Page } from "@playwright/test";

/** What axe objects to on the page as it is now, or in what is at a selector, a line each; frames are pages of their own. */
export async function objections(page: Page, within = "html"): Promise<string[]> {
  // Not as a script of the page, which the site's policy would refuse.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { axe: engine } = window as unknown as { axe: { run(at: string, options: object): Promise<AxeResults> } };
    const { violations } = await engine.run(selector, { resultTypes: ["violations"], iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, within);
}

/** Words and numbers smaller than 12 px on the screen, also in pictures that scale. */
export function smallText(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const parent = node.parentElement;
      if (!parent || !/[\p{L}\p{N}]/u.test(text) || parent.closest(".visually-hidden, script, style")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (range.getClientRects().length === 0) continue;
      const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
      if (size < 11.95) found.push(`${size.toFixed(1)} px: ${text.slice(0, 60)}`);
    }
    return found;
  });
}

/**
 * Controls in view that a finger may miss: under 24 px wide or high, and buttons, menus and fields under 44 px high. Links
 * within a sentence are as high as its lines; marks of charts have steppers and menus that do the same.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>("a[href], button, summary, select, input, textarea");
    return [...controls].flatMap((control) => {
      const target = control instanceof HTMLInputElement ? (control.closest("label") ?? control) : control;
      const { width, height } = target.getBoundingClientRect();
      const isLink = control instanceof HTMLAnchorElement || control.matches(".text-button");
      const isInText = isLink && getComputedStyle(control).display.startsWith("inline");
      const isUnseen = width <= 1 || height <= 1 || !target.checkVisibility({ visibilityProperty: true });
      if (isUnseen || isInText || control.matches("svg *, :disabled, [tabindex='-1'], .skip")) return [];
      const least = isLink ? 24 : 44;
      if (width > 23.5 && height > least - 0.5) return [];
      const name = control.textContent?.trim() || control.getAttribute("aria-label") || control.className;
      return [`${control.localName} ${Math.round(width)} x ${Math.round(height)}: ${name.slice(0, 40)}`];
    });
  });
}

/** Lets the page draw so many frames: what the last step set off is then on the screen. */
export async function drawFrames(page: Page | Frame, count = 3): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
  }, count);
}

/** By how many px the page is wider than its window. */
export function overhang(page: Page | Frame): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

interface LayoutShift extends PerformanceEntry {
  readonly sources: ReadonlyArray<{
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }>;
}

/** What has moved since the page began to load, and how. */
export function movements(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const moved: string[] = [];
    const told = ({ left, top, width, height }: DOMRect) => [left, top, width, height].map(Math.round).join(" ");
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as LayoutShift[]) {
        for (const { node, previousRect, currentRect } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          moved.push(`${element?.outerHTML.slice(0, 80)}: ${told(previousRect)} became ${told(currentRect)}`);
        }
      }
    }).observe({ type: "layout-shift", buffered: true });
    // What has happened so far is reported in a task of its own, before the next frames.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return moved;
  });
}
