import { strFromU8, strToU8 } from "fflate";
import type { OfficeParts } from "../../office-parts.ts";

const order = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** The properties of each font in the order of the schema: write-excel-file 4.1.1 has another, which strict readers refuse. */
export function orderFonts(parts: OfficeParts): void {
  const path = "xl/styles.xml";
  const styles = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(
    styles.replaceAll(/<font>(.*?)<\/font>/g, (_, content: string) => {
      const properties = content.match(/<[^>]*>/g) ?? [];
      const place = (property: string) => order.indexOf(/\w+/.exec(property)?.[0] ?? "");
      return `<font>${properties.toSorted((a, b) => place(a) - place(b)).join("")}</font>`;
    }),
  );
}
