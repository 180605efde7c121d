/** px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Fitting {
  /** How wide the content is laid out, in px before it is scaled. */
  readonly width: number;
  readonly scale: number;
  /** Where its top left corner goes, in px of the frame. */
  readonly x: number;
  readonly y: number;
}

/** Widths between which the content may be laid out, in px. */
export interface Widths {
  readonly least: number;
  readonly most: number;
}

/** Enough for columns and lanes, whose height hardly depends on their width. */
const rounds = 5;

/**
 * How content fills a frame: laid out so wide that its proportions are the frame's, then scaled, text and all, and what
 * is left over shared by both sides. `heightAt` measures the content laid out at a width.
 */
export function fitting(frame: Size, heightAt: (width: number) => number, { least, most }: Widths): Fitting {
  let width = clamp(frame.width, least, most);
  for (let round = 0; round < rounds; round++) {
    const next = clamp((frame.width * heightAt(width)) / frame.height, least, most);
    const isNear = Math.abs(next - width) < 1;
    width = next;
    if (isNear) break;
  }
  const height = heightAt(width);
  const scale = Math.min(frame.width / width, frame.height / height);
  return { width, scale, x: (frame.width - width * scale) / 2, y: (frame.height - height * scale) / 2 };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(Math.round(value), most));
}
