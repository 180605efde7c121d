import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { parquetWriteFile } from "hyparquet-writer";
import { centralAsia } from "../../src/data/countries.ts";

/** Of each product: both sides, five partners, two flows, 34 years. */
export const products = 4412;
const years = { first: 1992, count: 34 } as const;
const flows = ["export", "import"] as const;
const sides = ["china", "partner"] as const;
const rowsOfProduct = sides.length * centralAsia.length * flows.length * years.count;
export const rowCount = products * rowsOfProduct;

/** The code of a product by its place, six digits as the Harmonized System has them. */
export function productCode(index: number): number {
  return 10_000 + Math.floor((index * 960_000) / products);
}

/**
 * Writes a table of trade by product as Parquet, three million made-up rows in the order of products, unless it is
 * there. Returns its bytes.
 */
export async function generatedFile(file: string): Promise<number> {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    const columns = {
      product: new Int32Array(rowCount),
      year: new Int32Array(rowCount),
      usdThousand: new Int32Array(rowCount),
      reporter: Array.from({ length: rowCount }, () => ""),
      partner: Array.from({ length: rowCount }, () => ""),
      flow: Array.from({ length: rowCount }, () => ""),
    };
    const random = randomFrom(1);
    let row = 0;
    for (let product = 0; product < products; product++) {
      for (const side of sides) {
        for (const country of centralAsia) {
          for (const flow of flows) {
            const size = Math.exp(random() * 8);
            for (let year = 0; year < years.count; year++, row++) {
              columns.product[row] = productCode(product);
              columns.year[row] = years.first + year;
              columns.usdThousand[row] = Math.round(size * (1 + year) * (0.6 + random()));
              columns.reporter[row] = side === "china" ? "CHN" : country;
              columns.partner[row] = side === "china" ? country : "CHN";
              columns.flow[row] = flow;
            }
          }
        }
      }
    }
    const plain = { columnIndex: true, nullable: false } as const;
    await parquetWriteFile({
      filename: file,
      // A hundred products a group, a page for each few of them: a reader of one product skips all others.
      rowGroupSize: 100 * rowsOfProduct,
      pageSize: 8_192,
      columnData: [
        { name: "product", data: columns.product, type: "INT32", ...plain },
        { name: "reporter", data: columns.reporter, type: "STRING", ...plain },
        { name: "partner", data: columns.partner, type: "STRING", ...plain },
        { name: "flow", data: columns.flow, type: "STRING", ...plain },
        { name: "year", data: columns.year, type: "INT32", ...plain },
        { name: "usdThousand", data: columns.usdThousand, type: "INT32", ...plain },
      ],
    });
  }
  return statSync(file).size;
}

/** Numbers from 0 to 1, the same ones in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
