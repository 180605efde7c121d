import { hsl } from "d3";
import type { DeckStyle } from "../deck-style.ts";
import type { Tree } from "./xml-tree.ts";

/** Colours of a deck's theme as its slides name them, by the site's names. */
export const schemeColours = {
  bg1: "--card",
  tx1: "--ink",
  bg2: "--paper",
  tx2: "--muted",
  accent1: "--KAZ",
  accent2: "--KGZ",
  accent3: "--UZB",
  accent4: "--TKM",
  accent5: "--TJK",
  accent6: "--accent",
  hlink: "--focus",
} as const satisfies Readonly<Record<string, string>>;

type Slot = keyof typeof schemeColours;

/**
 * Says every colour and font below an element by those of the theme: exactly, or as a shade of the accent whose hue is
 * nearest. Among the slides of another deck they take the colours and fonts that are at home there.
 */
export function nameByTheme(tree: Tree, style: DeckStyle): void {
  const slots = Object.entries(schemeColours).map(([slot, name]) => ({ slot: slot as Slot, hex: style.colour(name) }));
  const fonts = new Map([
    [style.fonts.head, "+mj"],
    [style.fonts.body, "+mn"],
  ]);
  const visit = (element: Tree) => {
    element.children = element.children.map((child) => {
      if (typeof child === "string") return child;
      const script = scripts[child.name];
      const font = fonts.get(child.attributes["typeface"] ?? "");
      if (script && font) return { ...child, attributes: { typeface: `${font}-${script}` } };
      visit(child);
      return child.name === "a:srgbClr" ? schemeColour(child, slots) : child;
    });
  };
  visit(tree);
}

const scripts: Readonly<Record<string, string>> = { "a:latin": "lt", "a:ea": "ea", "a:cs": "cs" };

interface SlotColour {
  readonly slot: Slot;
  readonly hex: string;
}

function schemeColour({ attributes: { val = "" }, children }: Tree, slots: readonly SlotColour[]): Tree {
  const same = slots.find(({ hex }) => hex === val);
  if (same) return { name: "a:schemeClr", attributes: { val: same.slot }, children };
  const { slot, changes } = shadeOf(val, slots);
  const shades = Object.entries(changes).map(([name, share]) => ({
    name: `a:${name}`,
    attributes: { val: String(Math.round(share)) },
    children: [],
  }));
  return { name: "a:schemeClr", attributes: { val: slot }, children: [...shades, ...children] };
}

/** A whole in the units of Open XML, and a degree. */
const whole = 100_000;
const degree = 60_000;

/** How a colour is made of an accent, in the order in which programs apply it. */
function shadeOf(hex: string, slots: readonly SlotColour[]): { readonly slot: Slot; readonly changes: Changes } {
  const wanted = hsl(`#${hex}`);
  const from = (base: number) => ((wanted.h - base + 540) % 360) - 180;
  const accents = slots
    .filter(({ slot }) => slot.startsWith("accent"))
    .map(({ slot, hex: own }) => ({ slot, base: hsl(`#${own}`) }))
    .toSorted((a, b) => Math.abs(from(a.base.h)) - Math.abs(from(b.base.h)));
  const [{ slot, base } = { slot: "tx2" as Slot, base: hsl("#808080") }] = accents;
  const turn = Number.isNaN(wanted.h) ? 0 : Math.round(from(base.h));
  const lighter = (1 - wanted.l) / (1 - base.l);
  return {
    slot,
    changes: {
      ...(turn !== 0 && { hueOff: turn * degree }),
      satMod: ((wanted.s || 0) / base.s) * whole,
      ...(wanted.l > base.l
        ? { lumMod: lighter * whole, lumOff: (1 - lighter) * whole }
        : { lumMod: (wanted.l / base.l) * whole }),
    },
  };
}

type Changes = Partial<Record<"hueOff" | "satMod" | "lumMod" | "lumOff", number>>;
