import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { pictureFonts, withBuiltFonts } from "../../scripts/pictures/picture-fonts.ts";

const heading = (text: string) =>
  `<text x="1" y="2" font-family="Georgia, Gelasio, 'Source Serif 4', 'Noto Serif', 'DejaVu Serif', Cambria, serif" font-size="28" fill="#222222">${text}</text>`;

test("the fonts of pictures are installed", () => {
  expect(pictureFonts.filter(({ file }) => !existsSync(file))).toEqual([]);
});

test("a heading whose letters its font has keeps it", () => {
  const latin = heading("Trade, 1992–2025: “für” Türkiye");
  expect(withBuiltFonts(latin)).toBe(latin);
});

test("a heading with other letters gets a font that has them, and keeps the rest of its look", () => {
  expect(withBuiltFonts(heading("Торговля по странам"))).toBe(
    `<text x="1" y="2" font-family="Arial" font-size="28" fill="#222222">Торговля по странам</text>`,
  );
});

test("all other texts stay as they are", () => {
  const text = `<text x="1" font-family="Arial, Helvetica, sans-serif" font-size="12" fill="#222222">Торговля</text>`;
  expect(withBuiltFonts(text)).toBe(text);
});
