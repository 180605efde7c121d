import { deflateSync, Inflate, strToU8 } from "fflate";
import { expect, test, vi } from "vitest";
import { ProvenanceFault } from "../../../src/export/provenance/provenance-fault.ts";
import { withPngProvenance } from "../../../src/export/provenance/png-provenance.ts";
import { readProvenance } from "../../../src/export/provenance/read-provenance.ts";
import { pixel } from "../png/pixel.ts";

/** What is made to freeze the page that reads it: each file is small, or no larger than is read. */

const megabyte = 2 ** 20;

async function faultOf(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return readProvenance(new Blob([content])).then(
    () => "none",
    (fault: unknown) => (fault instanceof ProvenanceFault ? fault.reason : String(fault)),
  );
}

/** A ZIP file whose directory gives the same packed bytes many names. */
function sameUnder(names: readonly string[], content: Uint8Array, isPacked = true): Uint8Array<ArrayBuffer> {
  const packed = isPacked ? deflateSync(content, { level: 9 }) : content;
  const local = new Uint8Array(30);
  new DataView(local.buffer).setUint32(0, 0x04034b50, true);
  const entries = names.map((name) => {
    const entry = new Uint8Array([...new Uint8Array(46), ...strToU8(name)]);
    const view = new DataView(entry.buffer);
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(10, isPacked ? 8 : 0, true);
    view.setUint32(20, packed.length, true);
    view.setUint16(28, name.length, true);
    return entry;
  });
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(10, names.length, true);
  view.setUint32(16, local.length + packed.length, true);
  return new Uint8Array(Buffer.concat([local, packed, ...entries, end]));
}

test.each([
  ["pictures, each too large", (index: number) => `${index}.png`, new Uint8Array(17 * megabyte)],
  ["pictures with a text", (index: number) => `${index}.png`, withPngProvenance(pixel, " ".repeat(15 * megabyte))],
  ["parts of a document", (index: number) => `customXml/item${index}.xml`, new Uint8Array(15 * megabyte)],
])(
  "a hundred %s that are the same few bytes are unpacked as far as there is room in all",
  async (_, nameOf, content) => {
    const file = sameUnder(
      Array.from({ length: 100 }, (__, index) => nameOf(index)),
      content,
    );
    expect(file.length).toBeLessThan(100_000);
    const pushed = vi.spyOn(Inflate.prototype, "push");
    expect(await faultOf(file)).toBe("too-large");
    // A push unfolds to 4 MB at the most, and 128 MB are read in all.
    expect(pushed.mock.calls.length).toBeLessThan(60);
  },
);

test("parts that are not packed take room as well", async () => {
  const file = sameUnder(
    Array.from({ length: 100 }, (_, index) => `customXml/item${index}.xml`),
    new Uint8Array(4 * megabyte),
    false,
  );
  expect(await faultOf(file)).toBe("too-large");
});

test("millions of signs in the metadata of others are not read as ours", async () => {
  const replaced = vi.spyOn(String.prototype, "replaceAll");
  expect(await faultOf(`<svg>${"<metadata>".repeat(20)}${"&amp;".repeat(100_000)}`)).toBe("foreign");
  const signs = replaced.mock.contexts.reduce((sum: number, text) => sum + String(text).length, 0);
  expect(signs).toBeLessThan(10_000);
});

test("a table with columns of others beside ours is read for ours alone", async () => {
  const ours = "record,chart,viewTitle,viewQuery,language,viewAddress,dataVersion,made";
  const names = Array.from({ length: 1_900 }, (_, index) => index.toString(36)).join(",");
  const made = vi.spyOn(Object, "fromEntries");
  expect(await faultOf(`${ours},${names}\n${"a\n".repeat(100)}`)).toBe("damaged");
  expect(made.mock.calls.length).toBeGreaterThan(90);
  for (const [entries] of made.mock.calls) expect([...(entries as Iterable<unknown>)].length).toBeLessThan(20);
  expect(await faultOf(`${ours}\n${",".repeat(20_000)}`)).toBe("too-large");
});

test("a page whose packed text is none is damaged", async () => {
  const page = (packed: string) => `<script type="text/plain" id="provenance">${packed}</script>`;
  expect(await faultOf(page("A=A"))).toBe("damaged");
  expect(await faultOf(page("AAAA"))).toBe("damaged");
});
