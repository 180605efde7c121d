import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { I18nProvider } from "../../src/i18n/i18n-context.tsx";
import { DataTable } from "../../src/tables/data-table.tsx";
import { i18n } from "../views.ts";

test("what stands in a column of numbers in place of one is set like them", () => {
  const rows = [
    { key: "a", cells: [{ text: "A" }, { text: "106.3", value: 106.3 }, { text: "customs" }] },
    { key: "b", cells: [{ text: "B" }, { text: "no figure" }, { text: "press" }] },
  ];
  const html = renderToStaticMarkup(
    <I18nProvider i18n={i18n.en}>
      <DataTable columns={["country", "amount", "source"]} rows={rows} caption="trade" />
    </I18nProvider>,
  );
  expect(html).toContain('<td class="is-number">106.3</td>');
  expect(html).toContain('<td class="is-number">no figure</td>');
  expect(html).toContain("<td>press</td>");
});
