import type { Page } from "@playwright/test";
import { expect, test, visit } from "../fixtures.ts";
import { choose, openMenu } from "../marks.ts";
import { translate } from "../translate.ts";

const linesOf = (page: Page) =>
  page.evaluate(() =>
    document.body.innerText
      .split("\n")
      .map((line) => line.replaceAll(/\s+/g, " ").trim())
      .filter((line) => line !== ""),
  );

/** What the page says has to be what it says at the same address when nobody has translated it. */
async function expectUntouched(page: Page): Promise<void> {
  const plain = await page.context().newPage();
  await visit(plain, page.url());
  // What lies far below comes as it is come near.
  for (const one of [page, plain]) await one.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const differences = async () => {
    const [lines, expected] = await Promise.all([linesOf(page), linesOf(plain)]);
    return [
      ...lines.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`),
      ...expected.filter((line) => !lines.includes(line)).map((line) => `- ${line}`),
    ];
  };
  await expect.poll(differences, page.url()).toEqual([]);
  await plain.close();
  await page.evaluate(() => scrollTo(0, 0));
}

test("a translated page says the same as any other after each choice", async ({ page }) => {
  await visit(page, "");
  await page.evaluate(translate);
  const close = () => page.keyboard.press("Escape");
  const choices = [
    () => choose(page, "unit", "share").then(close),
    () => choose(page, "flow", "balance").then(close),
    () => choose(page, "ledger", "partner").then(close),
    async () => {
      await (await openMenu(page, "countries")).getByRole("checkbox", { name: "Tajikistan", exact: true }).uncheck();
      await close();
    },
    async () => {
      await (await openMenu(page, "years")).locator('select[name="year"]').selectOption("2013");
      await close();
    },
  ];
  for (const act of choices) {
    const before = page.url();
    await act();
    await expect.poll(() => page.url()).not.toBe(before);
    await page.mouse.move(1, 1);
    await expectUntouched(page);
  }
});

test("lists and slides are filtered and turned in translation", async ({ page }) => {
  await visit(page, "events/");
  await page.evaluate(translate);
  await page.locator(".facets label").nth(1).click();
  await expectUntouched(page);

  await visit(page, "present/");
  await page.evaluate(translate);
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
  await expectUntouched(page);
});

test("a translated search finds what any other does", async ({ page, context }) => {
  const plain = await context.newPage();
  const found = (one: Page) => one.getByRole("dialog", { name: "Search" });
  for (const one of [plain, page]) {
    await visit(one, "");
    if (one === page) await page.evaluate(translate);
    await one.keyboard.press("Control+k");
  }
  for (const words of ["kazakh", "no such thing at all", "railway", "2013"]) {
    for (const one of [plain, page]) await found(one).getByRole("combobox").fill(words);
    await expect(found(page)).toHaveText((await found(plain).innerText()).trim(), { useInnerText: true });
  }
});
