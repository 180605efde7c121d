import { fileName } from "../../export/file-name.ts";
import type { FileFormat, FileOptions, Task } from "../../export/formats/format.ts";
import { type FormatId, formats } from "../../export/formats/formats.ts";
import type { Subject } from "../../export/subject.ts";
import { saveFile } from "./save-file.ts";

/** Files, and what the print dialog makes. */
export type WayId = FormatId | "print";
export const wayIds: readonly WayId[] = [...(Object.keys(formats) as FormatId[]), "print"];

/** One way to get a chart out of the page as a file. */
export interface Way {
  readonly options: FileFormat["options"];
  /** Ends with the file in the reader's hands, or the print dialog on screen. */
  take(subject: Subject, options: FileOptions, task: Task): Promise<void>;
}

/** Rejects if its code cannot be loaded. */
export async function loadWay(id: WayId): Promise<Way> {
  if (id === "print") return (await import("./print-picture.ts")).printing;
  const format: FileFormat = await formats[id]();
  return {
    options: format.options,
    async take(subject, options, task) {
      const file = await format.make(subject, options, task);
      task.signal.throwIfAborted();
      saveFile(file, fileName(subject, format.extension));
    },
  };
}
