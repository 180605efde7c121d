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
  readonly country: string | undefined;
}

/** A text, with the mark that it belongs to, if it says so. */
export interface PageLabel extends TextBox {
  readonly year: string | undefined;
  readonly country: string | undefined;
}

/** From end to end, px. */
export interface PageLine {
  readonly text: string;
  /** Leads from a mark to its label. */
  readonly isLeader: boolean;
  readonly year: string | undefined;
  readonly country: string | undefined;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export interface PageLabels {
  readonly labels: readonly PageLabel[];
  /** Columns, bars and dots of figures, and marks of events. */
  readonly marks: readonly PageLabel[];
  /** Of data, poles, brackets and goals: not those of axes. */
  readonly lines: readonly PageLine[];
  /** Of the chart, which scrolls where it is wider than its frame; px. */
  readonly width: number;
  readonly height: number;
}

/**
 * The texts and marks of a chart as a page of a width shows them, each with its box in px: a function of the width, since
 * a chart is drawn once for all of them.
 */
export function pageLabels(
  chart: AnyChart,
  view: View,
  i18n: I18n,
  { isEmbed = false }: { readonly isEmbed?: boolean } = {},
): (frameWidth: number) => PageLabels {
  const layout = chart.layout(chart.series(book, view), i18n);
  const markup = renderToStaticMarkup(createElement(chart.Marks, { layout, i18n, medium: pageMedium }));
  const { root } = parseXml(markup.replaceAll("&nbsp;", " "));
  if (!root) throw new Error(`${chart.id} draws nothing`);
  const hasLanes = markup.includes('class="lanes"');
  return (frameWidth) => {
    const rules = rulesAt(chart.id, frameWidth, isEmbed);
    // Lanes keep the width that their dots need, and scroll, but not in an embed.
    const width = hasLanes && frameWidth <= 680 && !isEmbed ? 860 : frameWidth;
    const start = { x: 0, y: 0, size: rules.size, weight: "400", classes: [], country: undefined };
    const found: Found = { labels: [], marks: [], lines: [] };
    collect(root, start, width, rules, found);
    return { ...found, width, height: layout.height };
  };
}

interface Found {
  readonly labels: PageLabel[];
  readonly marks: PageLabel[];
  readonly lines: PageLine[];
}

const leaderClasses = new Set(["gap-label", "line-label", "slope-leader"]);
/** Groups whose lines are ground for marks and labels. */
const groundClasses = new Set(["axis-x", "axis-y", "month", "lane", "gap"]);

interface Rules {
  /** Of each list, what has all of its classes. */
  readonly hidden: ReadonlyArray<readonly string[]>;
  /** px of letters by classes, the first that fits. */
  readonly sizes: ReadonlyArray<readonly [classes: readonly string[], size: number]>;
  /** px of letters that say nothing of their own. */
  readonly size: number;
  /** px that heads of main lanes are moved down. */
  readonly headsMoved: number;
  /** px that names of lanes are moved down. */
  readonly lanesMoved: number;
}

/** What the style sheets of charts do in frames of a width, beside what marks say themselves. */
function rulesAt(chart: string, width: number, isEmbed: boolean): Rules {
  const isNarrow = (most: number) => width <= most;
  const hasNamesAbove = isNarrow(820) && (isEmbed || !isNarrow(680));
  const besideBracket = ["gap-amount is-wide", "gap-remark", "opened-side", "opened-lacking", "total is-wide"];
  const sized = (size: number, ...names: readonly string[]) => names.map((name) => [name.split(" "), size] as const);
  return {
    hidden: [
      ...(isNarrow(chart === "gap" ? 1200 : 780) ? ["is-minor"] : []),
      ...(isNarrow(860) ? ["is-name is-at-end"] : ["is-code is-at-end"]),
      ...(isNarrow(699) ? ["is-name is-opened"] : ["is-code is-opened"]),
      ...(isNarrow(680) ? ["slope-name"] : []),
      ...(isEmbed && isNarrow(680) ? ["lanes event", "month is-minor"] : []),
      ...(isNarrow(640) ? besideBracket : ["gap-amount is-narrow"]),
    ].map((list) => list.split(" ")),
    sizes: [
      ...(isNarrow(460) ? sized(12, "gap-amount is-narrow") : []),
      ...(isNarrow(780)
        ? [...sized(16, "gap-amount"), ...sized(12, "gap-remark", "opened-side", "opened-lacking")]
        : []),
      ...(isNarrow(640) ? sized(11, "opened total") : []),
      ...(isNarrow(480) ? sized(12, "gap-label") : []),
      ...(isNarrow(400) ? sized(12, "multiple-title") : []),
      ...(hasNamesAbove ? sized(12, "lane-title") : []),
    ],
    size: chart === "ranking" && isNarrow(380) ? 12.5 : 13,
    headsMoved: isNarrow(620) ? -17 : 0,
    lanesMoved: hasNamesAbove ? -12 : 0,
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

function collect(element: XmlElement, around: Inherited, width: number, rules: Rules, found: Found): void {
  const { attributes } = element;
  const classes = [...around.classes, ...(attributes["class"] ?? "").split(" ").filter(Boolean)];
  if (isHidden(classes, rules) && !(element.name !== "text" && classes.includes("event"))) return;
  const [, right = "0", down = "0"] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(attributes["transform"] ?? "") ?? [];
  const own: Inherited = {
    x: around.x + Number(right),
    y: around.y + Number(down),
    size: Number(attributes["font-size"] ?? around.size),
    weight: attributes["font-weight"] ?? around.weight,
    classes,
    country: attributes["data-country"] ?? around.country,
  };
  const px = (value = "0") => (value.endsWith("%") ? (Number.parseFloat(value) / 100) * width : Number(value));
  const mark = { year: attributes["data-year"], country: own.country };
  if (attributes["data-value"] !== undefined && (element.name === "rect" || element.name === "circle")) {
    const text = `the mark of ${mark.country} ${mark.year}`;
    const [x, y] = [own.x + px(attributes["x"] ?? attributes["cx"]), own.y + px(attributes["y"] ?? attributes["cy"])];
    const r = Number(attributes["r"] ?? 0);
    const [across, up] = [px(attributes["width"]), px(attributes["height"])];
    found.marks.push({ text, ...mark, left: x - r, right: x + r + across, top: y - r, bottom: y + r + up });
  }
  if (element.name === "line" && !classes.some((name) => groundClasses.has(name))) {
    found.lines.push({
      text: `a line ${classes.join(" ")} ${mark.country ?? ""}`,
      ...mark,
      isLeader: classes.some((name) => leaderClasses.has(name)),
      from: [own.x + px(attributes["x1"]), own.y + px(attributes["y1"])],
      to: [own.x + px(attributes["x2"]), own.y + px(attributes["y2"])],
    });
  }
  if (classes.includes("event-dot") && element.name !== "text") {
    const [x, y] = [own.x + px(attributes["x"] ?? attributes["cx"]), own.y + px(attributes["y"] ?? attributes["cy"])];
    const r = Number(attributes["r"] ?? 0);
    const [across, up] = [px(attributes["width"]), px(attributes["height"])];
    found.marks.push({
      text: "the mark of an event",
      ...mark,
      left: x - r,
      right: x + r + across,
      top: y - r,
      bottom: y + r + up,
    });
  }
  if (element.name !== "text") {
    for (const child of childrenOf(element)) collect(child, own, width, rules, found);
    return;
  }
  // It stands for a mark.
  if (classes.includes("gap")) return;
  const isHead = ["is-main", "ledgers-head"].every((name) => classes.includes(name));
  const moved = isHead ? rules.headsMoved : classes.includes("lane-title") ? rules.lanesMoved : 0;
  const text = textOf(element, rules);
  if (text.trim() === "") return;
  const size = rules.sizes.find(([names]) => names.every((name) => classes.includes(name)))?.[1] ?? own.size;
  const em = (value = "0") => (value.endsWith("em") ? Number.parseFloat(value) * size : Number(value));
  found.labels.push({
    ...mark,
    ...lettersOf({
      text,
      x: own.x + px(attributes["x"]) + em(attributes["dx"]),
      y: own.y + px(attributes["y"]) + em(attributes["dy"]) + moved,
      size,
      weight: own.weight,
      anchor: attributes["text-anchor"] ?? "start",
    }),
  });
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
