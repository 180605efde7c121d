import "./hairline.css";
import { pointedMark } from "../../figures/pointed-mark.ts";
import { highlight } from "../../view/highlight.ts";
import { type DrawnChart, drawnCharts } from "./drawn-charts.ts";
import { besideLine, type Box, labelHeight, meet, middleWithin, openParts, valueBoxes } from "./line-places.ts";
import { listenForYears } from "./pointed-band.ts";
import { lengthOf, textsOfMarks, yearValues, type YearValue } from "./year-values.ts";

let isStarted = false;

/**
 * From now on, the year that the reader points at has a line through every chart of the page that has years, with the values
 * of that year beside it. It is drawn into the pictures by hand: running along the years renders no chart anew. Those who
 * listen have the marks' own texts.
 */
export function startHairlines(): void {
  // Without the observer a line would stay where marks no longer are.
  if (isStarted || typeof MutationObserver === "undefined") return;
  isStarted = true;
  let frame = 0;
  const drawSoon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      observer.disconnect();
      const { year } = highlight.get();
      for (const [body, chart] of drawnCharts) {
        clear(body);
        if (year === null || !body.closest("[data-highlighted-year]")) continue;
        for (const svg of body.querySelectorAll<SVGSVGElement>("svg:has(.band)")) drawLine(svg, year, chart);
        observer.observe(body, watched);
      }
    });
  };
  // Marks are drawn anew while something is pointed at: as the years play, for one.
  const observer = new MutationObserver(drawSoon);
  highlight.subscribe(drawSoon);
  listenForYears();
  drawSoon();
}

const watched = { subtree: true, childList: true, attributeFilter: ["data-value", "data-year", "height", "y", "cy"] };

function clear(body: Element): void {
  for (const element of body.querySelectorAll(".hairline")) element.remove();
  for (const element of body.querySelectorAll("[data-below-hairline]")) element.removeAttribute("data-below-hairline");
}

function drawLine(svg: SVGSVGElement, year: number, chart: DrawnChart | null): void {
  const bands = [...svg.querySelectorAll(".band")];
  const band = bands.find((one) => one.getAttribute("data-year") === String(year));
  if (!band) return;
  const frame = svg.getBoundingClientRect();
  // Of a chart that has grown with the reader's letters.
  const zoom = svg.currentCSSZoom || 1;
  const boxOf = (element: Element): Box => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      left: (left - frame.left) / zoom,
      right: (right - frame.left) / zoom,
      top: (top - frame.top) / zoom,
      bottom: (bottom - frame.top) / zoom,
    };
  };
  const width = frame.width / zoom;
  const texts = [...svg.querySelectorAll<SVGTextElement>("text")].flatMap((element) => {
    const box = boxOf(element);
    return box.right > box.left ? [{ element, box }] : [];
  });
  const own = boxOf(band);
  const x = (own.left + own.right) / 2;
  const group = append(svg, "g", { class: "hairline", "aria-hidden": "true" });

  const rows = axisRows(svg);
  const plot = {
    left: boxOf(bands[0] ?? band).left,
    right: boxOf(bands.at(-1) ?? band).right,
    top: own.top,
    bottom: rows[0] === undefined ? own.bottom : rows[0] - yearBox.above,
  };
  const shown = shownTotals(svg, year);
  const values = chart
    ? yearValues(svg, band, chart).filter(({ isTotal, ledger }) => !isTotal || !shown.has(ledger))
    : textsOfMarks(svg, year);
  const labels = values.map((value) => drawValue(group, value, values.length > 1));
  const boxes = valueBoxes(
    labels.map(({ width }, index) => ({ width, y: values[index]?.y ?? 0 })),
    x,
    { plot, width, prefers: isExplained(svg) ? "left" : "right" },
    texts.map(({ box }) => box),
  );
  for (const [index, { place }] of labels.entries()) place(boxes[index] ?? own);
  const years = rows.map((y) => drawYear(group, String(year), x, y, width));

  const covered = [...boxes, ...years];
  for (const { element, box } of texts) {
    if (covered.some((one) => meet(one, box))) element.setAttribute("data-below-hairline", "");
  }
  const crossed = texts.map(({ box }) => box).filter(({ left, right }) => left - 2 < x && x < right + 2);
  const at = Math.round(x) + 0.5;
  const parts = openParts([own.top, years.at(-1)?.top ?? own.bottom], [...crossed, ...years]);
  for (const [from, to] of parts) {
    group.prepend(append(group, "line", { class: "hairline-line", x1: at, x2: at, y1: from, y2: to }));
  }
}

/** Whether a tooltip stands right of the line, as it does where there is room. */
function isExplained(svg: SVGSVGElement): boolean {
  const { element } = pointedMark.get()?.target ?? {};
  return element !== undefined && svg.contains(element);
}

/** Where the years stand below the plot, px from above. */
function axisRows(svg: SVGSVGElement): readonly number[] {
  const rows = new Set([...svg.querySelectorAll(".axis-x")].map((text) => lengthOf(text, "y")));
  return [...rows].toSorted((a, b) => a - b);
}

/** Ledgers whose total of the year the chart shows anyhow. */
function shownTotals(svg: SVGSVGElement, year: number): ReadonlySet<string> {
  const totals = [...svg.querySelectorAll(`.total[data-year="${year}"]`)];
  const seen = totals.filter((total) => total.getBoundingClientRect().width > 0);
  return new Set(seen.map((total) => total.getAttribute("data-ledger") ?? "china"));
}

/** Of a year at the axis, from the line that it stands on, px. */
const yearBox = { above: 12, below: 4 };
const dot = { radius: 4, room: 12 };

/** A value with a ground of its own; among several each has its mark's colour, and its ledger as its mark has it. */
function drawValue(group: SVGGElement, { text, hue, ledger }: YearValue, isOneOfMany: boolean) {
  const label = append(group, "g", { class: "hairline-value" });
  const ground = append(label, "rect", { class: "hairline-ground", rx: 3, height: labelHeight });
  const colour = `var(--${hue})`;
  const hasSample = isOneOfMany && hue !== null;
  const sample = hasSample
    ? append(label, "circle", {
        r: dot.radius,
        stroke: colour,
        "stroke-width": 1.5,
        fill: ledger === "partner" ? "var(--card)" : colour,
      })
    : null;
  const words = append(label, "text", { dy: "0.35em" });
  words.textContent = text;
  const before = 3 + (hasSample ? dot.room : 0);
  return {
    width: before + words.getComputedTextLength() + 3,
    place({ left, right, top, bottom }: Box) {
      const y = (top + bottom) / 2;
      set(ground, { x: left, y: top, width: right - left });
      if (sample) set(sample, { cx: left + 3 + dot.radius, cy: y });
      set(words, { x: left + before, y });
    },
  };
}

/** The year at the axis, whether or not it has its name there; returns its box. */
function drawYear(group: SVGGElement, year: string, x: number, y: number, room: number): Box {
  const ground = append(group, "rect", { class: "hairline-ground", height: yearBox.above + yearBox.below });
  const text = append(group, "text", { class: "hairline-year", "text-anchor": "middle", y });
  text.textContent = year;
  const width = text.getComputedTextLength() + besideLine;
  const middle = middleWithin(x, width, room);
  const box = {
    left: middle - width / 2,
    right: middle + width / 2,
    top: y - yearBox.above,
    bottom: y + yearBox.below,
  };
  set(text, { x: middle });
  set(ground, { x: box.left, y: box.top, width });
  return box;
}

function append<Name extends keyof SVGElementTagNameMap>(
  parent: Element,
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  set(element, attributes);
  parent.append(element);
  return element;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
