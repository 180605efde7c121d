import { expect, test } from "vitest";
import { loadNotFoundPage } from "../../src/app/not-found-page.tsx";
import { langs } from "../../src/i18n/languages.ts";
import { pageMarkup } from "../page-markup.tsx";
import { i18n } from "../views.ts";

test("an address that no page has is told so in every language, with the pages of each", async () => {
  const page = await loadNotFoundPage("en");
  const html = pageMarkup({ path: "", page, i18n: i18n.en });
  for (const lang of langs) expect(html).toContain(i18n[lang].t("not-found.text"));
  expect(html).toContain('<section lang="de">');
  expect(html).toContain(`href="de/events/">${i18n.de.t("nav.events")}<`);
  expect(html).toContain(`href="events/">${i18n.en.t("nav.events")}<`);
});
