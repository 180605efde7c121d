import type { FileFormat, FileOptions, Task } from "../../export/formats/format.ts";
import type { Subject } from "../../export/subject.ts";

/** A format in which a chart can be saved or shared as a file. */
export interface SaveFormat {
  readonly options: FileFormat["options"];
  readonly extension: string;
  /** Ends with the file among the reader's downloads, or the print dialog on screen. */
  take(subject: Subject, options: FileOptions, task: Task): Promise<void>;
  /** Ends with the file in another program, through the device's share sheet; not given where the device has none. */
  share?: SaveFormat["take"];
}
