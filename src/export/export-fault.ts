/** Why a file could not be made, where the reader can do something about it; messages `share.failed.<reason>`. */
export type ExportReason = "too-large" | "protected" | "unreadable";

export class ExportFault extends Error {
  readonly reason: ExportReason;

  constructor(reason: ExportReason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}
