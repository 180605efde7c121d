import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cutHeadingFont, usualFont, usualLetters } from "../../../scripts/fonts/cut-heading-font.ts";

const styles = readFileSync("src/styles/fonts.css", "utf8");
const faces = [...styles.matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = ""]) => face);

test("the committed file of usual letters is what `npm run fonts` cuts out of the package's", async () => {
  expect(Buffer.compare(await cutHeadingFont(), readFileSync(usualFont))).toBe(0);
});

test("the styles take these letters from that file and all others from the package, the weights being the same", () => {
  const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, "0");
  const range = usualLetters.map(([first, last]) => `U+${hex(first)}${last === first ? "" : `-${hex(last)}`}`);
  const usual = faces.at(-1) ?? "";
  expect(usual).toContain("source-serif-4-usual.woff2");
  // Of faces that have a letter the last one counts.
  expect(
    /unicode-range:([^;]+);/
      .exec(usual)?.[1]
      ?.split(",")
      .map((part) => part.trim()),
  ).toEqual(range);
  expect(new Set(faces.map((face) => /font-weight: ([^;]+);/.exec(face)?.[1]))).toEqual(new Set(["400 700"]));
});
