import { all, child, elementsOf, type Tree } from "../patch/xml-tree.ts";

/** What a shape says, its paragraphs apart by line breaks. */
export function textOfShape(shape: Tree): string {
  const body = child(shape, "p:txBody");
  if (!body) return "";
  return paragraphsOf(body).map(textOfParagraph).join("\n");
}

function paragraphsOf(body: Tree): readonly Tree[] {
  return elementsOf(body).filter(({ name }) => name === "a:p");
}

export function textOfParagraph(paragraph: Tree): string {
  return all(paragraph, "a:t")
    .map((text) => text.children.join(""))
    .join("");
}

/** The text of another shape, in the letters of its own: paragraph by paragraph, and run by run where there are as many. */
export function writeText(shape: Tree, today: Tree): void {
  const body = child(shape, "p:txBody");
  const wanted = child(today, "p:txBody");
  if (!body || !wanted) return;
  const own = paragraphsOf(body);
  const paragraphs = paragraphsOf(wanted).map((paragraph, index) => {
    const like = own[index] ?? own.at(-1);
    return like ? withText(structuredClone(like), paragraph) : paragraph;
  });
  body.children = [...elementsOf(body).filter(({ name }) => name !== "a:p"), ...paragraphs];
}

function withText(paragraph: Tree, wanted: Tree): Tree {
  const runs = (of: Tree) => elementsOf(of).filter(({ name }) => name === "a:r");
  const [own, today] = [runs(paragraph), runs(wanted)];
  const texts = own.length === today.length ? today.map(textOfParagraph) : [textOfParagraph(wanted)];
  for (const [index, run] of own.entries()) {
    const text = texts[index];
    for (const element of all(run, "a:t")) element.children = [text ?? ""];
  }
  paragraph.children = elementsOf(paragraph).filter((one) => !own.includes(one) || textOfParagraph(one) !== "");
  return paragraph;
}
