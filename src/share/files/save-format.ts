import type { FileFormat, FileOptions, Task } from "../../export/formats/format.ts";
import type { Subject } from "../../export/subject.ts";

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
