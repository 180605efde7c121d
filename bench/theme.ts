import { readFileSync } from "node:fs";

const tokens = readFileSync("src/styles/tokens.css", "utf8");

/** A colour of the site's light theme by its name, "KAZ" or "ink", as hex. Throws on a name that no theme has. */
export function themeColour(name: string): string {
  const hex = new RegExp(`--${name}:\\s*light-dark\\((#\\w{6})`).exec(tokens)?.[1];
  if (hex === undefined) throw new Error(`The theme has no colour ${name}`);
  return hex;
}
