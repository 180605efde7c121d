import { afterEach, expect, test, vi } from "vitest";
import { ExportFault } from "../../../src/export/export-fault.ts";
import { canvasOf } from "../../../src/export/png/canvas.ts";

type Pixel = readonly number[];

/** What a page reads where it drew `drawn`, on a canvas of this width; throws where a browser does. */
type Reading = (drawn: Pixel, width: number) => Pixel;

/** A browser whose canvases give pixels like this; with null it gives no context at all. */
function browserThat(reads: Reading | null): void {
  vi.stubGlobal("document", {
    createElement: () => {
      const canvas = { width: 0, height: 0, getContext: () => (reads ? context : null), toBlob: () => {} };
      const pixels = new Map<string, Pixel>();
      const context = {
        fillStyle: "",
        fillRect: (x: number, y: number) =>
          pixels.set(`${x} ${y}`, [...(context.fillStyle.match(/\d+/g) ?? []).map(Number), 255]),
        clearRect: () => pixels.clear(),
        getImageData: (x: number, y: number, width: number) => ({
          data: Array.from({ length: width }, (_, index) =>
            reads?.(pixels.get(`${x + index} ${y}`) ?? [0, 0, 0, 0], canvas.width),
          ).flat(),
        }),
      };
      return canvas;
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

function reason(width = 5000): string {
  try {
    canvasOf(width, 3000);
    return "drawn";
  } catch (fault) {
    if (!(fault instanceof ExportFault)) throw fault;
    return fault.reason;
  }
}

const refuse = () => {
  throw new DOMException("The operation is insecure", "SecurityError");
};

const browsers: ReadonlyArray<readonly [string, Reading | null, string]> = [
  ["keeps what is drawn", (drawn) => drawn, "drawn"],
  ["adds a little noise that nobody sees", (drawn) => drawn.map((level) => level ^ 3), "drawn"],
  ["keeps small canvases alone", (drawn, width) => (width > 4096 ? [0, 0, 0, 0] : drawn), "too-large"],
  ["throws at large ones", (drawn, width) => (width > 4096 ? refuse() : drawn), "too-large"],
  ["gives noise in place of pictures", (drawn) => drawn.map((level) => (level * 97 + 61) % 256), "protected"],
  ["gives white in place of pictures", () => [255, 255, 255, 255], "protected"],
  ["lets no page read pictures", refuse, "protected"],
  ["has no canvas", null, "protected"],
];

test.each(browsers)("a browser that %s", (_, reads, expected) => {
  browserThat(reads);
  expect(reason()).toBe(expected);
});
