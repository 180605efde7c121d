import { useMemo } from "react";
import { centralAsia } from "../../data/countries.ts";
import { KeyValue, keyFigureText } from "../../figures/text/key-value.tsx";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useBook } from "../../shell/dataset-provider.tsx";
import type { View } from "../../view/view.ts";
import { type KeyFigureName, keyFigureRows } from "../../figures/text/key-figures.ts";
import { CopyTable } from "../../tables/copy-table.tsx";

/** What the five are compared by beside their trade, each value with its year and its source. */
export function KeyFigures({ view }: { readonly view: View }) {
  const book = useBook();
  const i18n = useI18n();
  const rows = useMemo(() => keyFigureRows(book, view), [book, view]);
  const nameOf = (name: KeyFigureName) =>
    i18n.t(`countries.key.${name}`, { flow: view.flow, year: view.year, compare: view.compare });
  const copied = {
    columns: [i18n.t("countries.key-figures"), ...centralAsia.map(i18n.country)],
    rows: rows.map(({ name, cells }) => [
      { text: nameOf(name) },
      ...cells.map(({ found }) => ({ text: keyFigureText(found, i18n) })),
    ]),
  };
  return (
    <section aria-labelledby="countries-key-figures">
      <h2 id="countries-key-figures">{i18n.t("countries.key-figures")}</h2>
      <p className="countries-subtitle">{i18n.t("countries.key-figures.subtitle")}</p>
      <table className="key-figures">
        <thead>
          <tr>
            {centralAsia.map((country) => (
              <th key={country} scope="col">
                {i18n.country(country)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map(({ name, cells }) => (
          <tbody key={name}>
            <tr>
              <th colSpan={centralAsia.length} scope="rowgroup">
                {nameOf(name)}
              </th>
            </tr>
            <tr>
              {cells.map(({ country, found }) => (
                <td key={country} data-label={i18n.country(country)}>
                  <KeyValue found={found} />
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
      <CopyTable data={copied} caption={i18n.t("countries.key-figures")} />
    </section>
  );
}
