import type { Drawing } from "../drawing.tsx";
import type { Subject } from "../subject.ts";
import { type Lines, textLines } from "./text-lines.ts";
import { themeColours } from "./theme-colours.ts";

/** Publishers named before the rest is only counted. */
const named = 4;

/** Below the chart: remarks to its figures, the sources, and where, when and from which data it was made. */
export function pictureFoot(drawing: Drawing, subject: Subject, width: number, unit: number): Lines {
  const colours = themeColours(subject.theme);
  const [ink, muted] = [colours.get("--ink") ?? "", colours.get("--muted") ?? ""];
  const { words } = subject;
  const small = 11.5 * unit;
  const blocks = [
    textLines(drawing.notes.join(" "), { size: small, weight: 400, fill: muted }, width, 3),
    textLines(sourceText(drawing, subject), { size: small, weight: 400, fill: ink }, width, 2),
    textLines(
      words.t("picture.made", {
        site: words.t("site.name"),
        version: subject.datasetVersion,
        date: words.date(subject.day),
      }),
      { size: small, weight: 700, fill: ink },
      width,
      1,
    ),
    textLines(readable(subject.address), { size: small, weight: 400, fill: muted }, width, 2),
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

/** "Sources: Xinhua, MOFCOM and 12 others": who published, the most used first; all of them are named in the file. */
export function sourceText({ sources }: Pick<Drawing, "sources">, { words }: Pick<Subject, "words">): string {
  const counts = new Map<string, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const publishers = [...counts].toSorted(([, a], [, b]) => b - a).map(([publisher]) => publisher);
  if (publishers.length === 0) return "";
  const shown = publishers.length > named + 1 ? publishers.slice(0, named) : publishers;
  const rest = publishers.length - shown.length;
  const list = words.list(rest > 0 ? [...shown, words.t("picture.others", { count: rest })] : shown);
  return words.t("picture.sources", { sources: list, count: publishers.length });
}

/** An address as people read it. */
function readable(address: string): string {
  return address.replace(/^https?:\/\//, "").replaceAll("%2C", ",");
}
