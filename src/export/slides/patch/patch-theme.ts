import type { DeckStyle } from "../deck-style.ts";
import { all, child, readTree, type Tree, writeTree } from "./xml-tree.ts";

/** Colours of the theme by their names in it: what is added to the deck later is offered the site's own. */
const names: Readonly<Record<string, string>> = {
  "a:accent1": "--KAZ",
  "a:accent2": "--KGZ",
  "a:accent3": "--UZB",
  "a:accent4": "--TKM",
  "a:accent5": "--TJK",
  "a:accent6": "--accent",
  "a:hlink": "--focus",
  "a:folHlink": "--muted",
};

export function patchTheme(xml: string, style: DeckStyle): string {
  const theme = readTree(xml);
  const isDark = style.theme === "dark";
  const grounds: Readonly<Record<string, string>> = {
    [isDark ? "a:dk1" : "a:lt1"]: "--card",
    [isDark ? "a:lt1" : "a:dk1"]: "--ink",
    [isDark ? "a:dk2" : "a:lt2"]: "--paper",
    [isDark ? "a:lt2" : "a:dk2"]: "--muted",
  };
  theme.attributes["name"] = "Silk Ledger";
  for (const scheme of all(theme, "a:clrScheme")) {
    scheme.attributes["name"] = "Silk Ledger";
    for (const [slot, name] of Object.entries({ ...grounds, ...names })) {
      const colour = child(scheme, slot);
      if (colour) colour.children = [rgb(style.colour(name))];
    }
  }
  return writeTree(theme);
}

function rgb(val: string): Tree {
  return { name: "a:srgbClr", attributes: { val }, children: [] };
}
