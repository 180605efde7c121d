import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import type { Dataset } from "../../src/data/schema/schema.ts";

/** A table of trade by product in one Parquet file, of which only what is asked for is read. */
export interface ProductTable {
  /** The rows of one product as those of the table of trade, with this source. Rejects if the file cannot be read. */
  rowsOf(product: number, source: string): Promise<Dataset["trade"]>;
  /** Bytes read so far, and in how many requests. */
  readonly read: { bytes: number; requests: number };
}

/** Opens the file by its metadata alone. Rejects if there is none, or the host sends no ranges of it. */
export async function openProductTable(url: string): Promise<ProductTable> {
  const read = { bytes: 0, requests: 0 };
  const remote = await asyncBufferFromUrl({ url });
  const file = {
    byteLength: remote.byteLength,
    slice(start: number, end: number = remote.byteLength) {
      read.bytes += (end < 0 ? remote.byteLength + end : end) - (start < 0 ? remote.byteLength + start : start);
      read.requests++;
      return remote.slice(start, end);
    },
  };
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: 65_536 });
  return {
    read,
    async rowsOf(product, source) {
      const rows = await parquetReadObjects({
        file,
        metadata,
        filter: { product: { $eq: product } },
        usePageIndex: true,
        useOffsetIndex: true,
      });
      return rows.map(({ reporter, partner, flow, year, usdThousand }) => ({
        reporter,
        partner,
        flow,
        period: String(year),
        usdBn: usdThousand / 1e6,
        asPublished: String(usdThousand),
        source,
        confidence: "high",
      }));
    },
  };
}
