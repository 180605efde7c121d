import { ExportFault } from "../export-fault.ts";

/** A canvas that keeps what is drawn on it, in pixels. Throws an `ExportFault` that names the cause. */
export function canvasOf(width: number, height: number) {
  const [canvas, context] = blankCanvas(width, height);
  if (!context || !keeps(context, width - 1, height - 1)) throw new ExportFault(causeOf());
  return {
    draw: (image: CanvasImageSource) => context.drawImage(image, 0, 0, width, height),
    blob: () =>
      new Promise<Blob>((resolve, reject) => {
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new ExportFault(causeOf()))), "image/png");
      }),
  };
}

function blankCanvas(width: number, height: number) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return [canvas, canvas.getContext("2d")] as const;
}

/** What the smallest of pictures tells of a larger one that failed: a browser that keeps that one has no room for this. */
function causeOf(): "too-large" | "protected" {
  const [, context] = blankCanvas(2, 2);
  return context && keeps(context, 1, 1) ? "too-large" : "protected";
}

/** Two colours far from each other, red, green and blue: what shows all pixels alike fails one of them. */
const inks = [
  [250, 120, 10],
  [10, 120, 250],
] as const;

/**
 * Whether two pixels, of which the right one is given, can be read as they were drawn. Where a canvas is beyond what a
 * browser can hold, some throw, others just keep nothing; some give noise in place of any picture, lest sites recognise
 * their readers by it. A little noise, which nobody sees, does no harm.
 */
function keeps(context: CanvasRenderingContext2D, x: number, y: number): boolean {
  const left = x - 1;
  try {
    for (const [index, ink] of inks.entries()) {
      context.fillStyle = `rgb(${ink.join(",")})`;
      context.fillRect(left + index, y, 1, 1);
    }
    const { data } = context.getImageData(left, y, 2, 1);
    context.clearRect(left, y, 2, 1);
    return inks
      .flatMap((ink) => [...ink, 255])
      .every((value, channel) => Math.abs(value - (data[channel] ?? 0)) < noticeable);
  } catch {
    return false;
  }
}

/** Of 255 levels of a colour. */
const noticeable = 16;
