import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { pictureFonts, withBuiltFonts } from "../../scripts/picture-fonts.ts";

const heading = (text: string, weight = 700) =>
  `<text x="1" y="2" font-family="Georgia, 'Times New Roman', serif" font-size="28" font-weight="${weight}" fill="#222222">${text}</text>`;

test("the fonts of pictures are installed", () => {
  expect(pictureFonts.filter(({ file }) => !existsSync(file))).toEqual([]);
});

test("a heading whose letters its font has keeps it, bold ones thickened by a rim of their own colour", () => {
  expect(withBuiltFonts(heading("Trade, 1992–2025: “für” 35 %"))).toMatch(
    /font-family="Georgia" stroke="#222222" stroke-width="0.7"/,
  );
  expect(withBuiltFonts(heading("Trade", 400))).not.toContain("stroke");
});

test("a heading with other letters gets a font that has them", () => {
  expect(withBuiltFonts(heading("Торговля по странам"))).toMatch(/font-weight="700".* font-family="Arial">Торговля/);
});

test("all other texts stay as they are", () => {
  const text = `<text x="1" font-family="Arial, Helvetica, sans-serif" font-size="12" fill="#222222">Торговля</text>`;
  expect(withBuiltFonts(text)).toBe(text);
});
