import { type Book, sourceOf } from "../data/book.ts";
import type { Product } from "../data/schema/schema.ts";
import type { Lang } from "../i18n/languages.ts";
import type { TextLang } from "../shell/dataset-provider.tsx";
import type { I18n } from "../i18n/i18n.ts";
import { goodsNameKey } from "./goods-groups.ts";
import { amountOf, type GoodsLine, type GoodsUnit, type LineTexts, statisticianOf } from "./goods-lines.ts";

export interface GoodsName {
  readonly text: string;
  readonly language?: Lang | undefined;
}

/** The name of a row's goods, and the language it is in where that is not the reader's. */
export function goodsName(product: Product, i18n: I18n, textLang: TextLang = () => undefined): GoodsName {
  const key = goodsNameKey(product);
  if (key !== null) return { text: i18n.t(key) };
  const text = i18n.t("goods.name.chapter", { code: product.code, label: product.label });
  return { text, language: textLang(product.label) };
}

/** "Kazakhstan → China" */
export function routeText({ from, to, isBothWays }: Pick<GoodsLine, "from" | "to" | "isBothWays">, i18n: I18n): string {
  const names = { from: i18n.country(from), to: i18n.country(to) };
  return i18n.t(isBothWays ? "goods.route.both" : "goods.route", names);
}

/** Whose statistics a line is from, by name. */
export function lineTexts(book: Book, i18n: I18n): LineTexts {
  return {
    goods: ({ product }) => goodsName(product, i18n).text,
    route: (line) => routeText(line, i18n),
    reporter: ({ product }) => i18n.country(statisticianOf(product)),
    source: ({ product }) => sourceOf(book, product.source).publisher,
  };
}

/** An amount in the unit of its column: millions of dollars, everything else as it is. */
export function shownAmount(product: Product, unit: GoodsUnit): number | null {
  const amount = amountOf(product, unit);
  return amount !== null && unit === "usd" ? amount * 1000 : amount;
}
