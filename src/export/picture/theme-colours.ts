import layerColours from "../../styles/layer-colours.css?raw";
import mapColours from "../../styles/map-colours.css?raw";
import tokens from "../../styles/tokens.css?raw";

/** The value of each colour's custom property in a theme, "--KAZ" to "#246dc1", as the styles of the site have it. */
export function themeColours(theme: "light" | "dark"): ReadonlyMap<string, string> {
  return theme === "dark" ? dark : light;
}

const light = new Map([tokens, mapColours, layerColours].flatMap((css) => properties(css, ":root")));
const dark = new Map([
  ...light,
  ...[tokens, mapColours, layerColours].flatMap((css) => properties(css, ':root[data-theme="dark"]')),
]);

/** The colours that the rule of exactly this selector sets. */
function properties(css: string, selector: string): [string, string][] {
  const start = css.indexOf(`\n${selector} {`) + 1;
  const rule = css.slice(css.startsWith(`${selector} {`) ? 0 : start, css.indexOf("}", start));
  return [...rule.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = "", value = ""]) => [name, value]);
}
