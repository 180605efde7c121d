import { fileName } from "../../export/file-name.ts";
import type { FileFormat, FileOptions, Task } from "../../export/formats/format.ts";
import { type FormatId, formats } from "../../export/formats/formats.ts";
import type { Subject } from "../../export/subject.ts";
import { saveFile } from "./save-file.ts";

/** Files, and what the print dialog makes. */
export type SaveFormatId = FormatId | "print";

/** What is drawn comes before what is counted: it is what most people come for. */
const first: readonly SaveFormatId[] = ["png", "svg", "print", "pptx"];
export const saveFormatIds: readonly SaveFormatId[] = [...new Set([...first, ...(Object.keys(formats) as FormatId[])])];

/** One way to get a chart out of the page as a file. */
export interface SaveFormat {
  readonly options: FileFormat["options"];
  /** Of the file. */
  readonly extension: string;
  /** Ends with the file among the reader's downloads, or the print dialog on screen. */
  take(subject: Subject, options: FileOptions, task: Task): Promise<void>;
  /** Ends with the file in another program, as the device offers them; not given where the device has no such way. */
  share?: SaveFormat["take"];
}

/** Rejects if its code cannot be loaded. */
export async function loadSaveFormat(id: SaveFormatId): Promise<SaveFormat> {
  if (id === "print") return (await import("./print-picture.ts")).printing;
  const format: FileFormat = await formats[id]();
  const { extension, mediaType, options: choices } = format;
  const make = async (...[subject, options, task]: Parameters<SaveFormat["take"]>) => {
    const content = await format.make(subject, options, task);
    task.signal.throwIfAborted();
    return new File([content], nameOfFile(subject, { extension, options: choices }), { type: mediaType });
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

/** What has no picture in it has no colours either. */
export function nameOfFile(
  { theme, ...shown }: Parameters<typeof fileName>[0],
  { extension, options }: Pick<SaveFormat, "extension" | "options">,
): string {
  return fileName({ ...shown, ...(theme && options.includes("theme") && { theme }) }, extension);
}

function canShare(file: File): boolean {
  return "canShare" in navigator && navigator.canShare({ files: [file] });
}
