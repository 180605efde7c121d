import { all, child, readTree, type Tree, writeTree } from "./xml-tree.ts";

/** The speaker's notes, a paragraph each: the library writes them into one line. */
export function patchNotes(xml: string, paragraphs: readonly string[], locale: string): string {
  const notes = readTree(xml);
  for (const shape of all(notes, "p:sp")) {
    if (all(shape, "p:ph")[0]?.attributes["type"] !== "body") continue;
    const body = child(shape, "p:txBody");
    if (!body) continue;
    body.children = [
      ...body.children.filter((one) => typeof one !== "string" && one.name !== "a:p"),
      ...paragraphs.map((text) => paragraph(text, locale)),
    ];
  }
  return writeTree(notes);
}

function paragraph(text: string, lang: string): Tree {
  const run: Tree = {
    name: "a:r",
    attributes: {},
    children: [
      { name: "a:rPr", attributes: { lang, dirty: "0" }, children: [] },
      { name: "a:t", attributes: {}, children: [text] },
    ],
  };
  const end: Tree = { name: "a:endParaRPr", attributes: { lang, dirty: "0" }, children: [] };
  return { name: "a:p", attributes: {}, children: text === "" ? [end] : [run] };
}
