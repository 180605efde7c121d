import type { Picture } from "../export/picture/picture.ts";
import type { PictureNode } from "../export/picture/picture-node.ts";

/** The picture that stands until the script runs: coordinates in whole px, without data attributes and labels. */
export function slimPicture(picture: Picture): Picture {
  return { ...picture, children: picture.children.map((child) => slimNode(child)) };
}

function slimNode(node: PictureNode): PictureNode {
  const attributes = Object.entries(node.attributes)
    .filter(([name]) => !name.startsWith("data-") && name !== "aria-label" && name !== "id")
    .map(([name, value]) => [name, name === "d" ? slimPath(value) : value]);
  return {
    tag: node.tag,
    attributes: Object.fromEntries(attributes),
    children: node.children.map((child) => (typeof child === "string" ? child : slimNode(child))),
  };
}

/** An absolute path of straight lines, in whole px from point to point; one with curves stays as it is. */
export function slimPath(path: string): string {
  if (!/^[MLZ\d\s,.-]*$/.test(path)) return path;
  let [x, y] = [0, 0];
  let command = "";
  const parts: string[] = [];
  for (const [, letter = "", numbers = ""] of path.matchAll(/([MLZ])([^MLZ]*)/g)) {
    const [toX = x, toY = y] = (numbers.match(/-?[\d.]+/g) ?? []).map((number) => Math.round(Number(number)));
    // What follows a closed part begins with a place of its own.
    if (letter === "Z") parts.push("Z");
    else if (letter === "M") parts.push(`M${pair(toX, toY)}`);
    else if (toX === x && toY === y) continue;
    else parts.push(`${command === "L" ? " " : "l"}${pair(toX - x, toY - y)}`);
    command = letter;
    [x, y] = [toX, toY];
  }
  return parts.join("").replaceAll(" -", "-");
}

function pair(x: number, y: number): string {
  return `${x} ${y}`;
}
