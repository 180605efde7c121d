/** A picture of few colours. */
export interface IndexedPixels {
  /** At most 256, as 0xRRGGBB. */
  readonly palette: readonly number[];
  /** A byte a pixel: its colour's place in the palette. */
  readonly indices: Uint8Array;
}

const most = 256;
/** Pixels of a row that make a surface, if they are all of one colour. */
const surface = 3;

/**
 * Brings opaque pixels down to 256 colours. A chart has some colours, and their blends at the edges of text and lines:
 * the former stay exactly as they are, however small the surface, and the latter share what is left of the palette.
 * `pixels` is RGBA, four bytes a pixel.
 */
export function indexPixels(pixels: Uint8ClampedArray): IndexedPixels {
  const [counts, surfaces] = countColours(pixels);
  const inSurfaces = (colour: number) => surfaces.get(colour) ?? 0;
  // Equally frequent ones by their value: the same picture always gets the same palette.
  const byCount = [...counts].toSorted(([a, m], [b, n]) => inSurfaces(b) - inSurfaces(a) || n - m || a - b);
  const places = new Map<number, number>();
  const palette: number[] = [];
  if (byCount.length <= most) {
    for (const [colour] of byCount) places.set(colour, palette.push(colour) - 1);
  } else {
    const saved = byCount.slice(0, most / 2);
    for (const [colour] of saved) places.set(colour, palette.push(colour) - 1);
    for (const box of split(byCount.slice(saved.length), most - saved.length)) {
      const place = palette.push(meanOf(box)) - 1;
      for (const [colour] of box) places.set(colour, place);
    }
  }
  const indices = new Uint8Array(pixels.length / 4);
  eachRun(pixels, (colour, start, end) => indices.fill(places.get(colour) ?? 0, start, end));
  return { palette, indices };
}

/** A colour and how often it occurs. */
type Counted = readonly [colour: number, count: number];

/** Pixels of one colour that follow each other; most of a chart's do, which makes this quick. */
function eachRun(pixels: Uint8ClampedArray, visit: (colour: number, start: number, end: number) => void): void {
  const i18n = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  for (let start = 0; start < i18n.length;) {
    const word = i18n[start];
    let end = start + 1;
    while (end < i18n.length && i18n[end] === word) end++;
    const at = 4 * start;
    visit(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0), start, end);
    start = end;
  }
}

/** How many pixels have a colour, in all and in surfaces. */
function countColours(pixels: Uint8ClampedArray): readonly [all: Map<number, number>, inSurfaces: Map<number, number>] {
  const counts = new Map<number, number>();
  const surfaces = new Map<number, number>();
  eachRun(pixels, (colour, start, end) => {
    counts.set(colour, (counts.get(colour) ?? 0) + end - start);
    if (end - start >= surface) surfaces.set(colour, (surfaces.get(colour) ?? 0) + end - start);
  });
  return [counts, surfaces];
}

/** Median cut: the box with most to lose is halved, again and again, across its widest channel. */
function split(colours: readonly Counted[], wanted: number): Counted[][] {
  const boxes = [boxOf([...colours])];
  while (boxes.length < wanted) {
    let worst = 0;
    for (const [i, box] of boxes.entries()) if (box.spread > (boxes[worst]?.spread ?? 0)) worst = i;
    const box = boxes[worst];
    if (!box || box.spread === 0) break;
    box.colours.sort(([a], [b]) => ((a >> box.shift) & 255) - ((b >> box.shift) & 255) || a - b);
    let half = box.count / 2;
    let cut = 0;
    while (cut < box.colours.length - 1 && half > 0) half -= box.colours[cut++]?.[1] ?? 0;
    boxes.splice(worst, 1, boxOf(box.colours.slice(0, cut)), boxOf(box.colours.slice(cut)));
  }
  return boxes.map((box) => box.colours);
}

function boxOf(colours: Counted[]) {
  let count = 0;
  for (const [, times] of colours) count += times;
  let shift = 0;
  let widest = 0;
  for (const channel of [16, 8, 0]) {
    let [low, high] = [255, 0];
    for (const [colour] of colours) {
      const value = (colour >> channel) & 255;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    if (high - low > widest) {
      widest = high - low;
      shift = channel;
    }
  }
  // Rare colours weigh less than their number, or a few bright marks would lose theirs to the ground's shades.
  return { colours, count, shift, spread: widest * widest * Math.sqrt(count) };
}

function meanOf(colours: readonly Counted[]): number {
  let [count, red, green, blue] = [0, 0, 0, 0];
  for (const [colour, times] of colours) {
    count += times;
    red += times * (colour >> 16);
    green += times * ((colour >> 8) & 255);
    blue += times * (colour & 255);
  }
  const part = (sum: number) => Math.round(sum / count);
  return (part(red) << 16) | (part(green) << 8) | part(blue);
}
