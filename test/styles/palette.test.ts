import { readFileSync } from "node:fs";
import { lab, rgb } from "d3";
import { describe, expect, test } from "vitest";
import { centralAsia } from "../../src/data/countries.ts";

const css = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");

/** The custom properties of the last block that a selector opens. */
function tokens(selector: string): Map<string, string> {
  const block = css.slice(css.lastIndexOf(selector)).split("}")[0] ?? "";
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name = "", value = ""]) => [name, value]),
  );
}

const themes = { light: tokens(":root {\n  color-scheme: light"), dark: tokens(':root[data-theme="dark"] {') };

/** Full dichromacy after Machado, Oliveira and Fernandes (2009), applied to linear RGB. */
const visions = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const linear = (channel: number) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const gamma = (share: number) => {
  const held = Math.min(1, Math.max(0, share));
  return 255 * (held <= 0.0031308 ? 12.92 * held : 1.055 * held ** (1 / 2.4) - 0.055);
};

function seen(colour: string, matrix: readonly number[]) {
  const { r, g, b } = rgb(colour);
  const light = [linear(r), linear(g), linear(b)];
  const row = (start: number) => gamma(light.reduce((sum, value, i) => sum + value * (matrix[start + i] ?? 0), 0));
  return lab(rgb(row(0), row(3), row(6)));
}

function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const { r, g, b: blue } = rgb(colour);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(blue);
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(themes))("%s theme", (_, theme) => {
  const colour = (name: string) => theme.get(name) ?? expect.fail(`--${name} is not defined`);

  test.each(Object.entries(visions))("country hues stay apart under %s vision", (_name, matrix) => {
    for (const [index, a] of centralAsia.entries()) {
      for (const b of centralAsia.slice(index + 1)) {
        const [one, two] = [seen(colour(a), matrix), seen(colour(b), matrix)];
        expect(Math.hypot(one.l - two.l, one.a - two.a, one.b - two.b), `${a} and ${b}`).toBeGreaterThan(11);
      }
    }
  });

  test.each(centralAsia)("%s stands out from the card with 2:1 at least", (code) => {
    expect(contrast(colour(code), colour("card"))).toBeGreaterThan(2);
  });

  test.each(["ink", "muted", "accent"])("%s text is legible on every ground", (name) => {
    for (const ground of ["paper", "card", "chosen", "compared"]) {
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("every theme defines the same colours", () => {
    expect([...theme.keys()].toSorted()).toEqual([...themes.light.keys()].toSorted());
  });
});

test("the device's dark theme and the chosen one are the same", () => {
  expect(tokens(':root:not([data-theme="light"]) {')).toEqual(themes.dark);
});
