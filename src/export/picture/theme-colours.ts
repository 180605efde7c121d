import layerColours from "../../styles/layer-colours.css?raw";
import mapColours from "../../styles/map-colours.css?raw";
import tokens from "../../styles/tokens.css?raw";

/** The value of each colour's custom property in a theme, "--KAZ" to "#246dc1", as the styles of the site have it. */
export function themeColours(theme: "light" | "dark"): ReadonlyMap<string, string> {
  return theme === "dark" ? dark : light;
}

const pairs = [tokens, mapColours, layerColours].flatMap((css) => [
  ...css.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g),
]);
const light = new Map(pairs.map(([, name = "", value = ""]) => [name, value]));
const dark = new Map(pairs.map(([, name = "", , value = ""]) => [name, value]));
