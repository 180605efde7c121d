import type { Locator, Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { chart } from "../marks.ts";

export const opener = (page: Page, id: string) => chart(page, id).getByRole("button", { name: "Share", exact: true });
export const dialogOf = (page: Page) => page.getByRole("dialog", { name: /Share/ });

/** Opens “Share” of a chart, at the pane that is named or the first. */
export async function openDialog(page: Page, id: string, pane?: string): Promise<Locator> {
  await opener(page, id).click();
  const dialog = dialogOf(page);
  await expect(dialog).toBeVisible();
  if (pane) await dialog.getByRole("tab", { name: pane }).click();
  return dialog;
}

/** The choice of a format, which its name and nothing else begins. */
export const format = (dialog: Locator, name: string) => dialog.getByRole("radio", { name: new RegExp(`^${name}`) });
export const download = (dialog: Locator) => dialog.getByRole("button", { name: "Download" });
