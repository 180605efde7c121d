import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/**
 * Compares a drawing with `test/golden/<name>.svg`, which people have looked at. On a difference the new drawing is
 * left beside it as `<name>-changed.svg`; `npm run goldens` takes all new drawings over.
 */
export function expectGolden(name: string, svg: string): void {
  const golden = place(`${name}.svg`);
  const changed = place(`${name}-changed.svg`);
  const drawn = oneTagPerLine(svg);
  rmSync(changed, { force: true });
  if (process.env["UPDATE_GOLDEN"]) {
    mkdirSync(place("."), { recursive: true });
    writeFileSync(golden, drawn);
    return;
  }
  const known = existsSync(golden) ? readFileSync(golden, "utf8") : null;
  if (drawn === known) return;
  writeFileSync(changed, drawn);
  if (known === null) expect.fail(`There is no ${golden}: look at ${changed}, then run \`npm run goldens\``);
  expect(
    drawn,
    `${golden} differs from ${changed}: look at both; if the new one is right, run \`npm run goldens\``,
  ).toBe(known);
}

function place(file: string): string {
  return fileURLToPath(new URL(`./golden/${file}`, import.meta.url));
}

/** So that a change shows as the lines it touches. */
function oneTagPerLine(svg: string): string {
  return `${svg.trim().replaceAll("><", ">\n<")}\n`;
}
