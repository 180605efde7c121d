import "../tables/data-table.css";
import { useMemo } from "react";
import type { TableCell } from "../charts/parts/chart.ts";
import { type Book, sourceOf } from "../data/book.ts";
import type { Product } from "../data/schema/schema.ts";
import type { I18n } from "../i18n/i18n.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { KindBadge } from "../figures/source-line.tsx";
import { useBook, useTextLang } from "../shell/dataset-provider.tsx";
import { plainHref, useSite } from "../shell/site.tsx";
import { useView } from "../view/use-view.ts";
import type { GoodsColumn, GoodsOrder } from "../view/view.ts";
import { decimalsOf, type GoodsLine, type GoodsUnit, sortedLines, statisticianOf, unitsOf } from "./goods-lines.ts";
import { goodsName, lineTexts, routeText, shownAmount } from "./goods-text.ts";
import { CopyTable } from "../tables/copy-table.tsx";
import { SortHead } from "../tables/sort-head.tsx";
import type { Direction } from "../tables/sorting.ts";

interface ColumnUnit {
  readonly unit: GoodsUnit;
  readonly decimals: number;
}

/** Published figures of goods, a row each; a column has one unit, and its head sorts the table. */
export function GoodsTable({ lines, caption }: { readonly lines: readonly GoodsLine[]; readonly caption: string }) {
  const book = useBook();
  const i18n = useI18n();
  const { view, setView } = useView();
  const units = useMemo(
    () =>
      unitsOf(lines).map((unit) => ({
        unit,
        decimals: decimalsOf(lines.flatMap(({ product }) => shownAmount(product, unit) ?? [])),
      })),
    [lines],
  );
  const sorted = useMemo(() => sortedLines(lines, view.order, lineTexts(book, i18n)), [lines, view.order, book, i18n]);
  const columns: readonly GoodsColumn[] = [
    "goods",
    "route",
    "period",
    ...units.map(({ unit }) => unit),
    "reporter",
    "source",
  ];
  const isNumber = (column: GoodsColumn) => units.some(({ unit }) => unit === column);
  const copied = {
    columns: columns.map((column) => i18n.t(`goods.column.${column}`)),
    rows: sorted.map((line) => copiedCells(line, units, book, i18n)),
  };
  return (
    <div className="goods-scroll">
      <table className="goods-table data-table stacked-table">
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} className={isNumber(column) ? undefined : `is-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead
                key={column}
                name={i18n.t(`goods.column.${column}`)}
                direction={directionOf(view.order, column)}
                isNumber={isNumber(column)}
                onSort={() => setView({ order: nextOrder(view.order, column) })}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((line) => (
            <GoodsRow key={keyOf(line)} line={line} units={units} />
          ))}
        </tbody>
      </table>
      {lines.length > 1 && <CopyTable data={copied} caption={caption} />}
    </div>
  );
}

function GoodsRow({ line, units }: { readonly line: GoodsLine; readonly units: readonly ColumnUnit[] }) {
  const i18n = useI18n();
  const textLang = useTextLang();
  const { product } = line;
  const { text, language } = goodsName(product, i18n, textLang);
  return (
    <tr>
      <th scope="row">
        <span lang={language}>{text}</span>
        {product.note !== undefined && (
          <span className="goods-note" lang={textLang(product.note)}>
            {product.note}
          </span>
        )}
      </th>
      <td data-label={i18n.t("goods.column.route")}>{routeText(line, i18n)}</td>
      <td data-label={i18n.t("goods.column.period")}>{i18n.period(product.period)}</td>
      {units.map(({ unit, decimals }) => {
        return (
          <td key={unit} className="is-number" data-label={i18n.t(`goods.column.${unit}`)}>
            {amountText(product, unit, decimals, i18n)}
          </td>
        );
      })}
      <td data-label={i18n.t("goods.column.reporter")}>{i18n.country(statisticianOf(product))}</td>
      <td data-label={i18n.t("goods.column.source")}>
        <GoodsSources ids={line.sources} />
      </td>
    </tr>
  );
}

function amountText(product: Product, unit: GoodsUnit, decimals: number, i18n: I18n): string {
  const amount = shownAmount(product, unit);
  if (amount === null) return "–";
  const number = i18n.fixed(amount, decimals);
  return product.worded === undefined ? number : i18n.t(`indicator.worded.${product.worded}`, { amount: number });
}

/** A row as it is copied: its notes and kinds of sources are left out. */
function copiedCells(line: GoodsLine, units: readonly ColumnUnit[], book: Book, i18n: I18n): readonly TableCell[] {
  const { product } = line;
  return [
    { text: goodsName(product, i18n).text },
    { text: routeText(line, i18n) },
    { text: i18n.period(product.period) },
    ...units.map(({ unit, decimals }) => {
      const value = shownAmount(product, unit);
      const text = amountText(product, unit, decimals, i18n);
      return value === null ? { text } : { text, value };
    }),
    { text: i18n.country(statisticianOf(product)) },
    { text: line.sources.map((id) => sourceOf(book, id).publisher).join("; ") },
  ];
}

/** Publishers, each leading to its entry among the sources. */
export function GoodsSources({ ids }: { readonly ids: readonly string[] }) {
  const book = useBook();
  const site = useSite();
  return ids.map((id) => {
    const { kind, publisher } = sourceOf(book, id);
    return (
      <span key={id} className="goods-source">
        <KindBadge kind={kind} /> <a href={`${plainHref(site, "sources/")}#${id}`}>{publisher}</a>
      </span>
    );
  });
}

function keyOf({ product: { reporter, partner, flow, code, period, source } }: GoodsLine): string {
  return [reporter, partner, flow, code, period, source].join(" ");
}

function directionOf(order: GoodsOrder, column: GoodsColumn): Direction | null {
  if (order === column) return "ascending";
  return order === `-${column}` ? "descending" : null;
}

/** Texts are sorted from their beginning first, numbers and periods from the greatest. */
function nextOrder(order: GoodsOrder, column: GoodsColumn): GoodsOrder {
  const isText = column === "goods" || column === "route" || column === "reporter" || column === "source";
  if (order === column) return `-${column}`;
  if (order === `-${column}`) return column;
  return isText ? column : `-${column}`;
}
