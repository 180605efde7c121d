import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart, choose, column, eventDot, openMenu, pointAtNothing, query, shownYear, topOfColumn } from "../marks.ts";

const box = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
/** Adds a country to those shown, or leaves it out. */
async function show(page: Page, country: string, isShown: boolean): Promise<void> {
  await openMenu(page, "countries");
  await box(page, country).setChecked(isShown);
}
async function select(page: Page, name: "year" | "compare", value: string): Promise<void> {
  await (await openMenu(page, "years")).locator(`select[name="${name}"]`).selectOption(value);
}
/** Among a chart's options, which are opened. */
const option = (page: Page, of: "map" | "spine", name: string) => ({
  check: async () => (await openMenu(page, `${of}-options`)).getByRole("checkbox", { name, exact: true }).check(),
  uncheck: async () => (await openMenu(page, `${of}-options`)).getByRole("checkbox", { name, exact: true }).uncheck(),
});
const theme = (page: Page) => page.getByRole("combobox", { name: "Colours" });

test("every control writes its parameter, and nothing while it stands at its default", async ({ page }) => {
  await visit(page, "");
  const button = (name: string) => page.locator("main").getByRole("button", { name, exact: true });
  type Act = () => Promise<unknown>;
  const choices: ReadonlyArray<readonly [string, Act, Act]> = [
    ["?countries=KAZ,UZB,TKM,TJK", () => show(page, "Kyrgyzstan", false), () => show(page, "Kyrgyzstan", true)],
    ...["export", "import", "balance"].map((flow): [string, Act, Act] => [
      `?flow=${flow}`,
      () => choose(page, "flow", flow),
      () => choose(page, "flow", "total"),
    ]),
    ...Object.entries({ share: "", index: "&base=2010" }).map(([unit, base]): [string, Act, Act] => [
      `?unit=${unit}${base}`,
      () => choose(page, "unit", unit),
      () => choose(page, "unit", "usd"),
    ]),
    ["?ledger=partner", () => choose(page, "ledger", "partner"), () => button("Show both").click()],
    ["?ledger=both", async () => undefined, () => choose(page, "ledger", "china")],
    ["?layers=trade", () => option(page, "map", "Events").uncheck(), () => option(page, "map", "Events").check()],
    [
      "?lanes=treaties",
      () => option(page, "spine", "Treaties").check(),
      () => option(page, "spine", "Treaties").uncheck(),
    ],
    ["?year=2013", () => select(page, "year", "2013"), () => select(page, "year", "2024")],
    ["?year=2023", () => button("Previous year").click(), () => button("Next year").click()],
    ["?compare=2012", () => select(page, "compare", "2012"), () => select(page, "compare", "2022")],
    ["?theme=dark", () => theme(page).selectOption("dark"), () => theme(page).selectOption("auto")],
    [
      "?event=summit-xian-2023",
      () => eventDot(page, "spine", "summit-xian-2023").press("Enter"),
      () => page.keyboard.press("Escape"),
    ],
  ];
  for (const [address, act, undo] of choices) {
    await act();
    await expect(page).toHaveQuery(address);
    await undo();
    await expect(page).toHaveQuery(address === "?ledger=partner" ? "?ledger=both" : "");
  }
});

/** What a reader sees of the view, in short. */
async function seen(page: Page) {
  return {
    sentence: await page.locator(".sentence").textContent(),
    figures: await page.locator(".is-figures").textContent(),
    columns: await chart(page, "spine")
      .locator("rect[role=img]")
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute("aria-label")).join("\n")),
    events: await chart(page, "spine").locator("[data-event]").count(),
    card: await page.locator(".event-card h2").allTextContents(),
    background: await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
  };
}

test("a menu that the focus has left does not lie over what has it", async ({ page }) => {
  await visit(page, "");
  const menu = page.locator('details[data-menu="flow"]');
  await menu.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(menu).toHaveAttribute("open");
  await page.keyboard.press("Tab");
  await expect(menu).toHaveAttribute("open");
  await page.keyboard.press("Tab");
  await expect(menu).not.toHaveAttribute("open");
  await expect(page.locator('details[data-menu="countries"] summary')).toBeFocused();
});

test("a Tab into a menu whose code is still to come leads into it once it is there", async ({ page }) => {
  let send = () => {};
  const held = new Promise<void>((done) => (send = done));
  await page.route(/\/assets\/menu-content-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await visit(page, "");
  const menu = page.locator('details[data-menu="unit"]');
  await menu.locator("summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(menu.locator("summary")).toBeFocused();
  send();
  await expect(menu.locator("input:checked")).toBeFocused();
});

test("a choice by pointer closes its menu, one by arrows does not", async ({ page }) => {
  await visit(page, "");
  const menu = page.locator('details[data-menu="unit"]');
  await menu.locator("summary").click();
  await menu.locator("label", { hasText: "GDP" }).click();
  await expect(page).toHaveQuery("?unit=gdp");
  await expect(menu).not.toHaveAttribute("open");
  await page.keyboard.press("Enter");
  await menu.locator("input:checked").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveQuery("?unit=share");
  await expect(menu).toHaveAttribute("open");
});

test("back and forward walk through the choices, and a copied link leads to the same view", async ({ page }) => {
  await visit(page, "");
  const choices: ReadonlyArray<readonly [string, () => Promise<unknown>]> = [
    ["?unit=share", () => choose(page, "unit", "share")],
    ["?year=2013&unit=share", () => column(page, 2013).click(topOfColumn)],
    ["?year=2014&unit=share", () => page.getByRole("button", { name: "Next year" }).click()],
    ["?countries=KAZ,KGZ,UZB,TKM&year=2014&unit=share", () => show(page, "Tajikistan", false)],
    [
      "?countries=KAZ,KGZ,UZB,TKM&year=2014&unit=share&event=summit-xian-2023",
      () => eventDot(page, "spine", "summit-xian-2023").press("Enter"),
    ],
  ];
  const views = [await seen(page)];
  for (const [address, act] of choices) {
    await act();
    await expect(page).toHaveQuery(address);
    // The column that was clicked opened the card of its figure.
    if (address.startsWith("?year=2013")) await page.keyboard.press("Escape");
    await pointAtNothing(page);
    await expect(shownYear(page)).toHaveAttribute("data-year", /year=(\d+)/.exec(address)?.[1] ?? "2024");
    if (address.includes("event=")) await page.locator(".event-card").waitFor();
    views.push(await seen(page));
  }
  expect(new Set(views.map((view) => JSON.stringify(view))).size).toBe(views.length);

  const addresses = ["", ...choices.map(([address]) => address)];
  for (let at = addresses.length - 2; at >= 0; at--) {
    await page.goBack();
    await expect(page).toHaveQuery(addresses[at] ?? "");
    expect(await seen(page)).toEqual(views[at]);
  }
  for (let at = 1; at < addresses.length; at++) {
    await page.goForward();
    await expect(page).toHaveQuery(addresses[at] ?? "");
  }
  expect(await seen(page)).toEqual(views.at(-1));

  await theme(page).selectOption("dark");
  await expect.poll(() => query(page)).toContain("theme=dark");
  const copied = await page.context().newPage();
  await visit(copied, query(page));
  await expect(copied.locator(".event-card")).toBeVisible();
  expect(await seen(copied)).toEqual(await seen(page));
});

test("an address that is wrong in every part gives the page, and names each part until it is dismissed", async ({
  page,
}) => {
  const wrong = {
    countries: "XYZ",
    years: "1066-1100",
    compare: "3000",
    flow: "sideways",
    unit: "gold",
    ledger: "mine",
    layers: "lava",
    event: "nothing-happened",
    theme: "neon",
  };
  await visit(page, `?${new URLSearchParams({ ...wrong, year: "2013" })}`);
  const notices = page.locator(".notices");
  await expect(notices).toBeVisible();
  const told = await notices.locator("li").allTextContents();
  for (const [name, value] of Object.entries(wrong)) {
    expect(
      told.filter((text) => text.includes(`${name}=${value}`)),
      name,
    ).toHaveLength(1);
  }
  expect(told).toHaveLength(Object.keys(wrong).length);
  await expect(shownYear(page)).toHaveAttribute("data-year", "2013");
  await expect(chart(page, "ranking").locator(".ranking-row")).toHaveCount(5);

  await notices.getByRole("button").click();
  await expect(page).toHaveQuery("?year=2013");
  await expect(notices).toHaveCount(0);
});

const hostile = [
  "?year=<script>document.title='taken'</script>&event=%22%3E%3Cimg src=x onerror=document.title='taken'%3E",
  "?countries=%00&years=%E0%A4%A&year=%&unit=%F0%9F%92%A9&flow=%E2%80%AE%D8%A7",
  `?event=${"a".repeat(3000)}&years=${"9".repeat(3000)}&q=${"%F0%9F%8C%8D".repeat(150)}`,
  "?__proto__[unit]=gold&constructor=1&toString=2&hasOwnProperty=3&year=2013&year=2014&countries=KAZ,KAZ,kgz,,%20uzb%20",
  "?year=2013;flow=export&&&=&?year=2014#<img src=x onerror=document.title='taken'>",
];

test("a hostile address gives the page all the same", async ({ page }) => {
  await visit(page, "");
  for (const address of hostile) {
    await visit(page, address);
    expect(await chart(page, "spine").locator("rect[role=img]").count(), address).toBeGreaterThan(50);
    await expect(page.locator("h1"), address).toHaveText(/\d/);
    expect(await page.title(), address).toContain("Silk Ledger");
    await expect(page.locator("main img, main script"), address).toHaveCount(0);
    const width = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(width[0], address).toBe(width[1]);
  }
});

test("another language keeps the view, on every page", async ({ page }) => {
  await visit(page, "?countries=KAZ&year=2013&event=summit-xian-2023");
  await page.keyboard.press("Escape");
  await expect(page).toHaveQuery("?countries=KAZ&year=2013");
  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.waitForURL(/\/de\/\?countries=KAZ&year=2013$/);
  await page.locator("html[lang=de][data-ready]").waitFor({ state: "attached" });
  await expect(chart(page, "ranking").locator(".ranking-row")).toHaveText([/Kasachstan/]);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/[^e]\/\?countries=KAZ&year=2013$/);
});

test("a country's name in the menu shows it alone, its box adds another, and one button leads back", async ({
  page,
}) => {
  await visit(page, "");
  const reset = page.getByRole("button", { name: "Reset", exact: true });
  await expect(reset).toHaveCount(0);
  const menu = await openMenu(page, "countries");
  await menu.getByRole("button", { name: "Kazakhstan only" }).click();
  await expect(page).toHaveQuery("?countries=KAZ");
  await box(page, "Uzbekistan").check();
  await expect(page).toHaveQuery("?countries=KAZ,UZB");
  await expect(menu.locator("summary")).toContainText("2 countries");
  // Escape closes the menu and leaves what is chosen.
  await page.keyboard.press("Escape");
  await expect(menu.locator("summary")).toBeFocused();
  await expect(menu).not.toHaveAttribute("open");
  await expect(page).toHaveQuery("?countries=KAZ,UZB");
  await choose(page, "flow", "export");
  await expect(page.locator(".filters > span").nth(1)).toHaveText("to");
  await reset.click();
  await expect(page).toHaveQuery("");
});

test("a phone's filters are a sheet that a bar opens, and Escape closes", async ({ page }) => {
  await visit(page, "", { width: 390, height: 844 });
  await expect(page.locator(".filters")).toBeHidden();
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  const menu = await openMenu(page, "countries");
  await menu.getByRole("button", { name: "Kazakhstan only" }).click();
  await expect(page).toHaveQuery("?countries=KAZ");
  await menu.locator("summary").click();
  await page.keyboard.press("Escape");
  await expect(page.locator(".filters")).toBeHidden();
  await expect(page.locator(".filter-bar")).toContainText("Kazakhstan");
  await expect(page).toHaveQuery("?countries=KAZ");
});
