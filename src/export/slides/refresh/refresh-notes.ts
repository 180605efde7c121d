import { type Parts, readPart, relationsOf, writePart } from "../patch/package-parts.ts";
import { all, child, elementsOf, type Tree } from "../patch/xml-tree.ts";
import { textOfParagraph } from "./shape-text.ts";

const notesRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/notesSlide";

/** Puts today's remarks and sources in the place of ours in the speaker's notes; what the owner wrote stays where it is. */
export function refreshNotes(parts: Parts, slide: string, ours: readonly string[], today: readonly string[]): void {
  const path = relationsOf(parts, slide).find(({ type }) => type === notesRelation)?.target;
  if (path === undefined || !parts[path]) return;
  const notes = readPart(parts, path);
  const body = all(notes, "p:sp").find((shape) => all(shape, "p:ph")[0]?.attributes["type"] === "body");
  const text = body && child(body, "p:txBody");
  if (!text) return;
  const wanted = new Set(ours.filter((line) => line !== ""));
  const isOurs = (element: Tree) => element.name === "a:p" && wanted.has(textOfParagraph(element));
  const elements = elementsOf(text);
  const [from, to] = [elements.findIndex(isOurs), elements.findLastIndex(isOurs)];
  const first = elements[from];
  if (!first) return;
  text.children = elements.flatMap((element, index): Tree[] => {
    if (element === first) return today.map((line) => paragraphLike(first, line));
    // Nor do the empty lines between ours remain.
    const isBetween = index > from && index < to && textOfParagraph(element) === "";
    return isOurs(element) || isBetween ? [] : [element];
  });
  writePart(parts, path, notes);
}

function paragraphLike(paragraph: Tree, line: string): Tree {
  const copy = structuredClone(paragraph);
  const run = elementsOf(copy).find(({ name }) => name === "a:r");
  if (run) for (const text of all(run, "a:t")) text.children = [line];
  const shown = line === "" ? undefined : run;
  copy.children = elementsOf(copy).filter((one) => one === shown || (one.name !== "a:r" && one.name !== "a:br"));
  return copy;
}
