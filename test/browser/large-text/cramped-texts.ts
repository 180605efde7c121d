import type { Page } from "@playwright/test";

/**
 * Words of the page as it is now that are cut off, lie outside their own control or the page, or upon each other, a line
 * each. What scrolls can be reached, and what is cut on purpose stands whole elsewhere: lists say so when they open, slides
 * in their list of sources. Charts' own labels are not looked at.
 */
export function crampedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elsewhere =
      "svg, script, style, option, .visually-hidden, .list-preview, .slide-sources summary, .year-lacking";
    const controls = "button, label, select, summary, td, th, [class*='chip']";
    const found = new Set<string>();
    const lines: Array<{
      box: DOMRect;
      told: string;
      parent: Element;
      layer: Element | null;
      scroller: Element | null;
    }> = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.add(`the page is ${scrollWidth - clientWidth} px wider than its window`);

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const told = (node.textContent ?? "").trim().slice(0, 50);
      const parent = node.parentElement;
      if (!parent || !/[\p{L}\p{N}]/u.test(told) || parent.closest(elsewhere)) continue;
      // What is far from the screen is laid out once it comes near.
      const seen = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true };
      if (!parent.checkVisibility(seen)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);

      let layer: Element | null = null;
      let scroller: Element | null = null;
      let isUnseen = false;
      const faults: string[] = [];
      for (let around: Element | null = parent; around && around !== document.body; around = around.parentElement) {
        const { position, display, overflowX, overflowY, clipPath } = getComputedStyle(around);
        if (/fixed|sticky|absolute/.test(position)) layer ??= around;
        // For screen readers alone.
        isUnseen ||= clipPath.startsWith("inset");
        if (/auto|scroll/.test(overflowX + overflowY)) {
          scroller = around;
          break;
        }
        if (display === "inline") continue;
        const room = around.getBoundingClientRect();
        const isControl = around.matches(controls);
        const name = `${around.localName}.${around.className}`;
        // Letters reach a little above and below their line.
        const outAcross = boxes.some(({ left, right }) => right > room.right + 2 || left < room.left - 2);
        const outDown = boxes.some(({ top, bottom }) => bottom > room.bottom + 4 || top < room.top - 4);
        if (outAcross && (isControl || /hidden|clip/.test(overflowX)))
          faults.push(`cut off across by ${name}: ${told}`);
        if (outDown && (isControl || /hidden|clip/.test(overflowY))) faults.push(`cut off below by ${name}: ${told}`);
      }
      if (isUnseen) continue;
      for (const fault of faults) found.add(fault);
      if (!scroller && boxes.some(({ left, right }) => right > clientWidth + 1 || left < -1))
        found.add(`outside the page: ${told}`);
      lines.push(...boxes.map((box) => ({ box, told, parent, layer, scroller })));
    }

    lines.sort((a, b) => a.box.top - b.box.top);
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (other.box.top > one.box.bottom) break;
        // What floats over the page may lie upon it, and lines of one text stand close.
        if (one.layer !== other.layer || one.scroller !== other.scroller || one.parent === other.parent) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.4)
          found.add(`upon each other: ${one.told} | ${other.told}`);
      }
    }
    return [...found];
  });
}
