import type { Product } from "../data/schema/schema.ts";
import type { MessageKey } from "../i18n/i18n.ts";

/** Kinds of goods, in the order in which pages show them; every row belongs to one. */
export const goodsGroups = [
  "gas",
  "oil",
  "fuels",
  "uranium",
  "copper",
  "gold",
  "metals",
  "cars",
  "machinery",
  "food",
  "textiles",
  "other",
] as const;
export type GoodsGroup = (typeof goodsGroups)[number];

/** Our ids for goods as sources name them. */
const named: Readonly<Record<string, readonly [group: GoodsGroup, name: MessageKey]>> = {
  cars: ["cars", "goods.name.cars"],
  "copper-cathodes": ["copper", "goods.name.copper-cathodes"],
  "copper-ore": ["copper", "goods.name.copper-ore"],
  "crude-oil": ["oil", "goods.name.crude-oil"],
  "crude-oil-pipeline": ["oil", "goods.name.crude-oil-pipeline"],
  "crude-oil-pipeline-own": ["oil", "goods.name.crude-oil-pipeline-own"],
  "crude-oil-transit": ["oil", "goods.name.crude-oil-transit"],
  "crude-oil-transit-uzb": ["oil", "goods.name.crude-oil-transit-uzb"],
  "electric-cars": ["cars", "goods.name.electric-cars"],
  "enriched-uranium": ["uranium", "goods.name.enriched-uranium"],
  "farm-products": ["food", "goods.name.farm-products"],
  "fuel-assemblies": ["uranium", "goods.name.fuel-assemblies"],
  gas: ["gas", "goods.name.gas"],
  gold: ["gold", "goods.name.gold"],
  "gold-in-ore": ["gold", "goods.name.gold-in-ore"],
  "gold-ore": ["gold", "goods.name.gold-ore"],
  "hybrid-cars": ["cars", "goods.name.hybrid-cars"],
  oil: ["oil", "goods.name.oil"],
  "pipeline-gas": ["gas", "goods.name.pipeline-gas"],
  uranium: ["uranium", "goods.name.uranium"],
  "uranium-fuel": ["uranium", "goods.name.uranium-fuel"],
};

/** First and last chapter of the Harmonized System that belong to a group; those in none are "other". */
const chapters: ReadonlyArray<readonly [first: number, last: number, group: GoodsGroup]> = [
  [1, 24, "food"],
  [26, 26, "metals"],
  [27, 27, "fuels"],
  [50, 63, "textiles"],
  [71, 71, "metals"],
  [72, 73, "metals"],
  [74, 74, "copper"],
  [75, 83, "metals"],
  [84, 85, "machinery"],
  [87, 87, "cars"],
];

/** The kind of goods of a row; chapter 27 holds oil and gas together, and headings go with their chapter. */
export function groupOf({ classification, code }: Pick<Product, "classification" | "code">): GoodsGroup {
  if (classification === "named") return known(code)?.[0] ?? "other";
  const chapter = Number(code.slice(0, 2));
  return chapters.find(([first, last]) => chapter >= first && chapter <= last)?.[2] ?? "other";
}

/** The message that names a row's goods; null where the dataset's English label has to do. */
export function goodsNameKey({ classification, code }: Pick<Product, "classification" | "code">): MessageKey | null {
  return classification === "named" ? (known(code)?.[1] ?? null) : null;
}

function known(code: string) {
  return Object.hasOwn(named, code) ? named[code] : undefined;
}
