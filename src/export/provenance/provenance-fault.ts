/**
 * Why a file tells nothing: it is none of ours, or one that lost what it told; it breaks off or was changed; a later
 * version of the site wrote it; it is larger than any file of ours; the system does not hand it out.
 */
export type ProvenanceFaultReason = "foreign" | "damaged" | "newer" | "too-large" | "unreadable";

export class ProvenanceFault extends Error {
  override readonly name = "ProvenanceFault";
  readonly reason: ProvenanceFaultReason;

  constructor(reason: ProvenanceFaultReason) {
    super(reason);
    this.reason = reason;
  }
}
