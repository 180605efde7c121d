import type { Locator, Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { chart, column, eventDot, pointAtNothing, query, topOfColumn } from "../marks.ts";

const box = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
const year = (page: Page) => page.getByRole("combobox", { name: "Year", exact: true });
const compare = (page: Page) => page.getByRole("combobox", { name: "against" });
const theme = (page: Page) => page.getByRole("combobox", { name: "Colours" });
const radio = (page: Page, group: string, value: string) =>
  page.locator(".filters").getByRole("group", { name: group }).locator(`input[value="${value}"]`);

test("every control writes its parameter, and nothing while it stands at its default", async ({ page }) => {
  await visit(page, "");
  const tick = (input: Locator) => input.setChecked(true, { force: true });
  const untick = (input: Locator) => input.setChecked(false, { force: true });
  const button = (name: string) => page.locator(".is-figures").getByRole("button", { name, exact: true });
  type Act = () => Promise<unknown>;
  const choices: ReadonlyArray<readonly [string, Act, Act]> = [
    ["?countries=KAZ,UZB,TKM,TJK", () => untick(box(page, "Kyrgyzstan")), () => tick(box(page, "Kyrgyzstan"))],
    ...["export", "import", "balance"].map((flow): [string, Act, Act] => [
      `?flow=${flow}`,
      () => tick(radio(page, "Flow", flow)),
      () => tick(radio(page, "Flow", "total")),
    ]),
    ...["share", "index"].map((unit): [string, Act, Act] => [
      `?unit=${unit}`,
      () => tick(radio(page, "Unit", unit)),
      () => tick(radio(page, "Unit", "usd")),
    ]),
    ["?ledger=partner", () => tick(radio(page, "Whose books", "partner")), () => button("Show both").click()],
    ["?ledger=both", async () => undefined, () => tick(radio(page, "Whose books", "china"))],
    ["?layers=trade", () => untick(box(page, "Events")), () => tick(box(page, "Events"))],
    ["?year=2013", () => year(page).selectOption("2013"), () => year(page).selectOption("2024")],
    ["?year=2023", () => button("Previous year").click(), () => button("Next year").click()],
    ["?compare=2012", () => compare(page).selectOption("2012"), () => compare(page).selectOption("2022")],
    ["?theme=dark", () => theme(page).selectOption("dark"), () => theme(page).selectOption("auto")],
    [
      "?event=summit-xian-2023",
      () => eventDot(page, "spine", "summit-xian-2023").press("Enter"),
      () => page.keyboard.press("Escape"),
    ],
  ];
  for (const [address, choose, undo] of choices) {
    await choose();
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

test("back and forward walk through the choices, and a copied link leads to the same view", async ({ page }) => {
  await visit(page, "");
  const choices: ReadonlyArray<readonly [string, () => Promise<unknown>]> = [
    ["?unit=share", () => radio(page, "Unit", "share").check({ force: true })],
    ["?year=2013&unit=share", () => column(page, 2013).click(topOfColumn)],
    ["?year=2014&unit=share", () => page.locator(".is-figures").getByRole("button", { name: "Next year" }).click()],
    ["?countries=KAZ,KGZ,UZB,TKM&year=2014&unit=share", () => box(page, "Tajikistan").uncheck({ force: true })],
    [
      "?countries=KAZ,KGZ,UZB,TKM&year=2014&unit=share&event=summit-xian-2023",
      () => eventDot(page, "spine", "summit-xian-2023").press("Enter"),
    ],
  ];
  const views = [await seen(page)];
  for (const [address, choose] of choices) {
    await choose();
    await expect(page).toHaveQuery(address);
    // The column that was clicked opened the card of its figure.
    if (address.startsWith("?year=2013")) await page.keyboard.press("Escape");
    await pointAtNothing(page);
    await expect(year(page)).toHaveValue(/year=(\d+)/.exec(address)?.[1] ?? "2024");
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
  await expect(year(page)).toHaveValue("2013");
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
  expect(await chart(page, "ranking").locator(".ranking-row").allTextContents()).toEqual([
    expect.stringContaining("Kasachstan"),
  ]);
  await page.getByRole("link", { name: "English" }).click();
  await page.waitForURL(/[^e]\/\?countries=KAZ&year=2013$/);
});
