import type { Plot, PointLabel } from "../../../charts/parts/plot/slide-plot.ts";
import { escaped } from "../patch/xml-tree.ts";
import type { PlacedLabel } from "./point-labels.ts";
import { plain, type SeriesStyle } from "./series-style.ts";

/** What each kind of label shows, in the schema's order. */
function showsXml(shows: PointLabel["shows"] | "none"): string {
  const isShown: Readonly<Record<string, boolean>> = {
    Val: shows === "value" || shows === "both",
    SerName: shows === "name" || shows === "both",
  };
  return ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"]
    .map((what) => `<c:show${what} val="${isShown[what] ? 1 : 0}"/>`)
    .join("");
}

/** How labels are written: format, ground and letters. */
function labelLook(format: string, colour: string, { size, font }: SeriesStyle): string {
  const text = `<a:bodyPr rot="0" wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="1">${plain(colour)}<a:latin typeface="${font}"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p>`;
  return `<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr>${text}</c:txPr>`;
}

/** Every value with its label, but for those at the indexes given. */
export function allLabels(format: string, position: string, without: readonly number[], style: SeriesStyle): string {
  const none = without.map((at) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`).join("");
  return `<c:dLbls>${none}${labelLook(format, style.ink, style)}<c:dLblPos val="${position}"/>${showsXml("value")}</c:dLbls>`;
}

interface OneLabel {
  readonly at: number;
  readonly position: string;
  readonly shows: PointLabel["shows"];
  readonly layout: string;
  readonly format: string;
  readonly colour: string;
}

export function labelXml({ at, position, shows, layout, format, colour }: OneLabel, style: SeriesStyle): string {
  return `<c:dLbl><c:idx val="${at}"/>${layout}${labelLook(format, colour, style)}<c:dLblPos val="${position}"/>${showsXml(shows)}<c:separator> </c:separator></c:dLbl>`;
}

/** These points alone have labels. */
export function labelsXml(labels: readonly string[]): string {
  return labels.length === 0 ? "" : `<c:dLbls>${labels.join("")}${showsXml("none")}${noLeaders}</c:dLbls>`;
}

/** A label that had to move is near its point all the same; LibreOffice would tie it with a black line. */
const noLeaders =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:showLeaderLines val="0"/></c:ext></c:extLst>';

/** From where a label would stand, as parts of the chart's width and height. */
export function movedXml(x: number, y: number): string {
  const [right, down] = [x, y].map((part) => Number(part.toFixed(4)));
  return `<c:layout><c:manualLayout><c:x val="${right}"/><c:y val="${down}"/></c:manualLayout></c:layout>`;
}

const positions = { left: "l", right: "r", top: "outEnd" } as const;

export function pointLabelsXml(labels: readonly PlacedLabel[], { labelFormat }: Plot, style: SeriesStyle): string {
  return labelsXml(
    labels
      .toSorted((a, b) => a.at - b.at)
      .map(({ at, side, shows, down }) => {
        const layout = Math.abs(down) < 0.01 ? "" : movedXml(0, down / style.height);
        const position = positions[side];
        return labelXml({ at, position, shows, layout, format: labelFormat, colour: style.ink }, style);
      }),
  );
}
