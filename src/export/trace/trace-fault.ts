/**
 * Why a file tells nothing: it is none of ours, or one that lost what it told; it breaks off or was changed; a later
 * version of the site wrote it; it is larger than any file of ours.
 */
export type TraceFaultReason = "foreign" | "damaged" | "newer" | "too-large";

export class TraceFault extends Error {
  override readonly name = "TraceFault";
  readonly reason: TraceFaultReason;

  constructor(reason: TraceFaultReason) {
    super(reason);
    this.reason = reason;
  }
}
