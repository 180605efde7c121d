import type { FileFormat } from "./format.ts";

/** Every format, each loaded when it is asked for: a new one is its own file, a line here and its texts in the messages. */
export const formats = {
  svg: async () => (await import("./svg.ts")).svgFormat,
  png: async () => (await import("./png.ts")).pngFormat,
  csv: async () => (await import("./csv.ts")).csvFormat,
  pptx: async () => (await import("./pptx.ts")).pptxFormat,
  xlsx: async () => (await import("./xlsx.ts")).xlsxFormat,
  json: async () => (await import("./json.ts")).jsonFormat,
  zip: async () => (await import("./zip.ts")).zipFormat,
} as const satisfies Readonly<Record<string, () => Promise<FileFormat>>>;

export type FormatId = keyof typeof formats;
