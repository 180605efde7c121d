import type { Box, SlideObject } from "../slide-objects.ts";
import { frameXml } from "./patch-layouts.ts";
import { all, elementsOf, readTrees, type Tree } from "./xml-tree.ts";

/** Puts a slide's objects that belong together into groups, each where the first of them stood. */
export function groupObjects(slide: Tree, objects: readonly SlideObject[]): void {
  const [shapeTree] = all(slide, "p:spTree");
  if (!shapeTree) return;
  const groupOf = new Map(objects.flatMap(({ name, group }) => (group === undefined ? [] : [[name, group] as const])));
  const ids = all(slide, "p:cNvPr").map(({ attributes }) => Number(attributes["id"]));
  let next = Math.max(...ids) + 1;
  const groups = new Map<string, Tree>();
  shapeTree.children = elementsOf(shapeTree).flatMap((element) => {
    const name = groupOf.get(nameOf(element));
    if (name === undefined) return [element];
    const known = groups.get(name);
    if (known) {
      known.children.push(element);
      return [];
    }
    const group = groupOfObjects(
      name,
      next,
      objects.filter((object) => object.group === name),
    );
    next += 1;
    group.children.push(element);
    groups.set(name, group);
    return [group];
  });
}

function nameOf(element: Tree): string {
  return all(element, "p:cNvPr")[0]?.attributes["name"] ?? "";
}

/** Without its objects. It is named by what is drawn in it, which says itself what it shows. */
function groupOfObjects(name: string, id: number, objects: readonly SlideObject[]): Tree {
  const frame = frameXml(around(objects));
  const inner = frame.replaceAll("a:off", "a:chOff").replaceAll("a:ext", "a:chExt");
  const children = /<a:chOff.*<a:chExt[^>]*>/.exec(inner)?.[0] ?? "";
  const [group] = readTrees(
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="" descr=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame.replace("</a:xfrm>", `${children}</a:xfrm>`)}</p:grpSpPr></p:grpSp>`,
  );
  if (!group) throw new Error("A group of objects could not be made");
  for (const named of all(group, "p:cNvPr")) {
    const alt = objects.find(({ kind }) => kind === "chart")?.alt ?? objects.find((one) => one.alt !== null)?.alt;
    named.attributes = { id: String(id), name, descr: alt ?? name };
  }
  return group;
}

function around(objects: readonly SlideObject[]): Box {
  const least = (of: (box: Box) => number) => Math.min(...objects.map(({ box }) => of(box)));
  const most = (of: (box: Box) => number) => Math.max(...objects.map(({ box }) => of(box)));
  const [x, y] = [least((box) => box.x), least((box) => box.y)];
  return { x, y, w: most((box) => box.x + box.w) - x, h: most((box) => box.y + box.h) - y };
}
