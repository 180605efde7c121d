import { chartOf } from "../../charts/load-charts.ts";
import { fileName } from "../../export/file-name.ts";
import type { FileFormat } from "../../export/formats/format.ts";
import { type FormatId, formats } from "../../export/formats/formats.ts";
import { saveFile } from "./save-file.ts";
import type { SaveFormat } from "./save-format.ts";

/** Files, and what the print dialog makes. */
export type SaveFormatId = FormatId | "print";

/** What is drawn comes before what is counted: it is what most people come for. */
const first: readonly SaveFormatId[] = ["png", "svg", "print", "pptx"];
export const saveFormatIds: readonly SaveFormatId[] = [...new Set([...first, ...(Object.keys(formats) as FormatId[])])];

/** Rejects if its code cannot be loaded. */
export async function loadSaveFormat(id: SaveFormatId): Promise<SaveFormat> {
  if (id === "print") return (await import("../print/print-picture.ts")).printing;
  const format: FileFormat = await formats[id]();
  const { extension, mediaType, options: choices } = format;
  const make = async (...[subject, options, task]: Parameters<SaveFormat["take"]>) => {
    const content = await format.make(subject, options, task);
    task.signal.throwIfAborted();
    return new File(
      [content],
      nameOfFile({ ...subject, period: chartOf(subject).period, rows: options.rows }, { extension, options: choices }),
      { type: mediaType },
    );
  };
  return {
    options: choices,
    extension,
    async take(...what) {
      const file = await make(...what);
      saveFile(file, file.name);
    },
    ...(canShare(new File([], `a.${extension}`, { type: mediaType })) && {
      share: async (...what) => navigator.share({ files: [await make(...what)] }),
    }),
  };
}

/** What has no picture in it has no colours either, and not every file holds rows of one kind. */
export function nameOfFile(
  { theme, rows, ...shown }: Parameters<typeof fileName>[0],
  { extension, options }: Pick<SaveFormat, "extension" | "options">,
): string {
  const named = {
    ...(theme && options.includes("theme") && { theme }),
    ...(rows && options.includes("rows") && { rows }),
  };
  return fileName({ ...shown, ...named }, extension);
}

function canShare(file: File): boolean {
  return "canShare" in navigator && navigator.canShare({ files: [file] });
}
