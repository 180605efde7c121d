import { publisherNames } from "../../series/credit.ts";
import type { Drawing } from "../drawing.ts";
import type { Subject } from "../subject.ts";
import { type Lines, textLines, textNode, type TextStyle } from "./text-lines.ts";
import { rounded } from "./outline/path-data.ts";
import type { PictureNode } from "./picture-node.ts";
import type { MeasureText } from "./text-width.ts";
import { themeColours } from "./theme-colours.ts";

/** Publishers named before the rest is only counted. */
const named = 4;

/** Below the chart: remarks to its figures, the sources, and where, when and from which data it was made. */
export function pictureFoot(
  drawing: Drawing,
  subject: Subject,
  width: number,
  unit: number,
  measure: MeasureText,
): Lines {
  const colours = themeColours(subject.theme);
  const [ink, muted] = [colours.get("--ink") ?? "", colours.get("--muted") ?? ""];
  const small = 11.5 * unit;
  const blocks = [
    textLines(drawing.notes.join(" "), { size: small, weight: 400, fill: muted }, width, 4, measure),
    textLines(sourceText(drawing, subject), { size: small, weight: 400, fill: ink }, width, 2, measure),
    ...signature(
      subject,
      { size: small, weight: 700, fill: ink },
      { size: small, weight: 400, fill: muted },
      width,
      measure,
    ),
  ];
  const gap = 3 * unit;
  return {
    height: blocks.reduce((sum, block) => sum + (block.height > 0 ? block.height + gap : 0), -gap),
    at(x, y) {
      let top = y;
      return blocks.flatMap((block) => {
        const nodes = block.at(x, top);
        if (block.height > 0) top += block.height + gap;
        return nodes;
      });
    },
  };
}

/** Who made it, from what and when, and where it is live: on one line where both find room. */
function signature(
  { i18n, datasetVersion, day, address }: Subject,
  made: TextStyle,
  live: TextStyle,
  width: number,
  measure: MeasureText,
): Lines[] {
  const text = i18n.t("picture.made", { site: i18n.t("site.name"), version: datasetVersion, date: i18n.date(day) });
  const place = readable(address);
  const space = 14 * (made.size / 11.5);
  const wide = measure(text, made) + space + measure(place, live);
  if (wide > width || place === "") {
    return [textLines(text, made, width, 2, measure), textLines(place, live, width, 2, measure)];
  }
  // One text: the address follows where the letters before it end, in whatever font.
  const beside: PictureNode = {
    tag: "tspan",
    attributes: {
      dx: String(rounded(space)),
      fill: live.fill,
      "font-size": String(rounded(live.size)),
      "font-weight": "400",
    },
    children: [place],
  };
  const line = textLines(text, made, width, 1, measure);
  return [{ height: line.height, at: (x, y) => [textNode([text, beside], made, x, y + made.size)] }];
}

/** "Sources: Xinhua, MOFCOM and 12 others": who published, those first on whom most rests; all of them are named in the file. */
export function sourceText({ sources }: Pick<Drawing, "sources">, { i18n }: Pick<Subject, "i18n">): string {
  const publishers = publisherNames(sources);
  if (publishers.length === 0) return "";
  const shown = publishers.length > named + 1 ? publishers.slice(0, named) : publishers;
  const rest = publishers.length - shown.length;
  const list = i18n.list(rest > 0 ? [...shown, i18n.t("picture.others", { count: rest })] : shown);
  return i18n.t("picture.sources", { sources: list, count: publishers.length });
}

/** An address as people read it. */
function readable(address: string): string {
  return address.replace(/^https?:\/\//, "").replaceAll("%2C", ",");
}
