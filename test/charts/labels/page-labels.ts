import { type XmlElement, parseXml } from "@rgrove/parse-xml";
import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import type { AnyChart } from "../../../src/charts/parts/chart.ts";
import { pageMedium } from "../../../src/charts/parts/medium.ts";
import type { I18n } from "../../../src/i18n/i18n.ts";
import type { View } from "../../../src/view/view.ts";
import { book } from "../../book.ts";
import { type TextBox, lettersOf } from "../label-overlaps.ts";

interface Inherited {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: string;
  readonly classes: readonly string[];
}

export interface PageLabels {
  readonly labels: readonly TextBox[];
  /** Of the chart, which scrolls where it is wider than its frame. */
  readonly width: number;
}

/** The texts of a chart as a page of this width shows them, each with the box of its letters; px. */
export function pageLabels(chart: AnyChart, view: View, i18n: I18n, frameWidth: number): PageLabels {
  const layout = chart.layout(chart.series(book, view), i18n);
  const markup = renderToStaticMarkup(createElement(chart.Marks, { layout, i18n, medium: pageMedium }));
  const { root } = parseXml(markup.replaceAll("&nbsp;", " "));
  if (!root) throw new Error(`${chart.id} draws nothing`);
  const rules = rulesAt(chart.id, frameWidth);
  // Lanes keep the width that their dots need, and scroll.
  const scrolls = markup.includes('class="lanes"') && frameWidth <= 680;
  const width = scrolls ? 860 : frameWidth;
  const start = { x: 0, y: 0, size: 13, weight: "400", classes: [] };
  return { labels: textsIn(root, start, width, rules), width };
}

interface Rules {
  /** Of each list, what has all of its classes. */
  readonly hidden: ReadonlyArray<readonly string[]>;
  /** px that heads of main lanes are moved down. */
  readonly headsMoved: number;
  readonly middle: readonly string[];
}

/** What the style sheets of charts do in frames of a width, beside what marks say themselves. */
function rulesAt(chart: string, width: number): Rules {
  const isNarrow = (most: number) => width <= most;
  const besideBracket = ["gap-amount is-wide", "gap-remark", "opened-side", "opened-lacking"];
  return {
    hidden: [
      ...(isNarrow(chart === "gap" ? 1200 : 780) ? ["is-minor"] : []),
      ...(isNarrow(860) ? ["is-name is-at-end"] : ["is-code is-at-end"]),
      ...(isNarrow(699) ? ["is-name is-opened"] : ["is-code is-opened"]),
      ...(isNarrow(680) ? ["slope-name"] : []),
      ...(isNarrow(640) ? besideBracket : ["gap-amount is-narrow"]),
    ].map((list) => list.split(" ")),
    headsMoved: isNarrow(620) ? -17 : 0,
    middle: isNarrow(480) ? ["is-inline"] : [],
  };
}

function isHidden(classes: readonly string[], { hidden }: Rules): boolean {
  const all = new Set([
    ...classes,
    classes.includes("opened") ? "is-opened" : "is-at-end",
    classes.includes("is-narrow") ? "" : "is-wide",
  ]);
  return hidden.some((list) => list.every((name) => all.has(name)));
}

function textsIn(element: XmlElement, around: Inherited, width: number, rules: Rules): TextBox[] {
  const { attributes } = element;
  const classes = [...around.classes, ...(attributes["class"] ?? "").split(" ").filter(Boolean)];
  if (isHidden(classes, rules)) return [];
  const [, right = "0", down = "0"] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(attributes["transform"] ?? "") ?? [];
  const own: Inherited = {
    x: around.x + Number(right),
    y: around.y + Number(down),
    size: Number(attributes["font-size"] ?? around.size),
    weight: attributes["font-weight"] ?? around.weight,
    classes,
  };
  if (element.name !== "text") return childrenOf(element).flatMap((child) => textsIn(child, own, width, rules));
  const px = (value = "0") => (value.endsWith("%") ? (Number.parseFloat(value) / 100) * width : Number(value));
  const em = (value = "0") => (value.endsWith("em") ? Number.parseFloat(value) * own.size : Number(value));
  const isHead = ["is-main", "ledgers-head"].every((name) => classes.includes(name));
  const text = textOf(element, rules);
  if (text.trim() === "") return [];
  return [
    lettersOf({
      text,
      x: own.x + px(attributes["x"]) + em(attributes["dx"]),
      y: own.y + px(attributes["y"]) + em(attributes["dy"]) + (isHead ? rules.headsMoved : 0),
      size: own.size,
      weight: own.weight,
      anchor: classes.some((name) => rules.middle.includes(name)) ? "middle" : (attributes["text-anchor"] ?? "start"),
    }),
  ];
}

function textOf(element: XmlElement, rules: Rules): string {
  if (isHidden((element.attributes["class"] ?? "").split(" "), rules)) return "";
  return element.children
    .map((child) =>
      child.type === "element" ? textOf(child as XmlElement, rules) : ((child as { text?: string }).text ?? ""),
    )
    .join("");
}

function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child.type === "element");
}
