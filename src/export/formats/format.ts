import type { Subject } from "../subject.ts";
import type { SlideShape } from "../slides/slide-shape.ts";
import type { RowKind } from "./rows/row-kind.ts";

/** What a picture is made for. Sizes in px. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface FileOptions {
  readonly size: PictureSize;
  /** Pixels of a picture for each px of its size. */
  readonly scale: 1 | 2 | 4;
  readonly transparent: boolean;
  /** What a file of rows is to hold, as far as the chart shows it; figures unless given. */
  readonly rows?: RowKind;
  /** A point unless given. */
  readonly decimalMark?: DecimalMark;
  /** Wide unless given. */
  readonly slideShape?: SlideShape;
  /** In place of the chart's own title; "" for that. */
  readonly slideTitle?: string;
}

/** Of numbers in a file of text; it also decides what stands between cells. */
export type DecimalMark = "." | ",";

/** How work that takes a while is followed and stopped. */
export interface Task {
  /** Aborted when the reader cancels: work then ends by throwing the signal's reason. */
  readonly signal: AbortSignal;
  /** How much is done, from 0 to 1. */
  readonly progress: (share: number) => void;
}

/** One kind of file that a chart can be saved as. */
export interface FileFormat {
  /** Without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What can be chosen of it, beside the language; `theme` where there is something drawn in it. */
  readonly options: readonly (keyof FileOptions | "theme")[];
  make(subject: Subject, options: FileOptions, task: Task): Promise<Blob>;
}
