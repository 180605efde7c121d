import { expect, type Locator, type Page } from "@playwright/test";

export function chart(page: Page, id: string): Locator {
  return page.locator(`figure[data-chart="${id}"]`);
}

/** The bar of a country's year in the columns of the spine. */
export function bar(page: Page, country: string, year: number): Locator {
  return chart(page, "spine").locator(`rect[role="img"][data-country="${country}"][data-year="${year}"]`).first();
}

/** The column of a year in the spine, through trade and events. */
export function column(page: Page, year: number): Locator {
  return chart(page, "spine").locator(`.band[data-year="${year}"]`);
}

/** Where nothing but the column itself lies: above its bar and its total. */
export const topOfColumn = { position: { x: 4, y: 2 } };

export function eventDot(page: Page, chartId: string, event: string): Locator {
  return chart(page, chartId).locator(`[data-event="${event}"]`);
}

/** Clear of every mark: the pointer has left. */
export async function pointAtNothing(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
}

/** How strongly something is drawn: its own opacity times that of all it lies in. */
export function strength(mark: Locator): Promise<number> {
  return mark.evaluate((element) => {
    let product = 1;
    for (let at: Element | null = element; at; at = at.parentElement) product *= Number(getComputedStyle(at).opacity);
    return product;
  });
}

/** The one figure of the page that stands for the whole view, as text and as data. */
export async function bigNumber(page: Page): Promise<{ readonly text: string; readonly year: string | null }> {
  const figure = page.locator(".big-number [data-year]").first();
  return { text: (await figure.textContent()) ?? "", year: await figure.getAttribute("data-year") };
}

/** Opens one of the menus that the filters are. */
export async function openMenu(page: Page, name: string): Promise<Locator> {
  const menu = page.locator(`details[data-menu="${name}"]`);
  if ((await menu.getAttribute("open")) === null) await menu.locator("> summary").click();
  return menu;
}

/** Chooses a flow, unit or ledger. */
export async function choose(page: Page, name: "flow" | "unit" | "ledger", value: string): Promise<void> {
  const menu = await openMenu(page, name);
  await menu.locator(`input[value="${value}"]`).click({ force: true });
  // It closes a frame later, and would still count as open to whoever chooses again.
  await expect(menu).not.toHaveAttribute("open");
}

/** The column of the year that map and figures show: its `data-year` says which. */
export function shownYear(page: Page): Locator {
  return chart(page, "spine").locator(".band.is-year");
}

/** The query of the address, "" or "?…". */
export function query(page: Page): string {
  return new URL(page.url()).search;
}

/** Scrolls a mark into sight and finds a spot on it where nothing lies over it. */
async function spotOn(mark: Locator): Promise<{ readonly x: number; readonly y: number }> {
  return mark.evaluate(async (element) => {
    // Clear of what is fixed to the edges of a phone's screen.
    element.scrollIntoView({ block: "center", inline: "nearest" });
    // What scrolling sets off comes with the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const box = element.getBoundingClientRect();
    const steps = 24;
    // From the middle outwards.
    const places = Array.from({ length: steps }, (_, at) => (at + 0.5) / steps).toSorted(
      (a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5),
    );
    for (const across of places) {
      for (const down of places) {
        const [x, y] = [box.left + box.width * across, box.top + box.height * down];
        if (element.contains(document.elementFromPoint(x, y))) return { x, y };
      }
    }
    throw new Error(`${element.outerHTML.slice(0, 120)} is covered`);
  });
}

export async function pointAt(mark: Locator): Promise<void> {
  const { x, y } = await spotOn(mark);
  await mark.page().mouse.move(x, y);
}

export async function tap(mark: Locator): Promise<void> {
  const { x, y } = await spotOn(mark);
  await mark.page().touchscreen.tap(x, y);
}
