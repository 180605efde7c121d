/**
 * Takes the place of `react/jsx-runtime` in the scripts that draw an embed's view: the same components, which use no
 * hooks, then make HTML as React's server renderer would. Handlers, refs and keys have no place in it.
 */

/** HTML that is ready, as opposed to text. */
class Html {
  constructor(readonly html: string) {}
}

type Props = Readonly<Record<string, unknown>>;

export const Fragment = ({ children }: Props) => new Html(htmlOf(children));

export function jsx(type: string | ((props: Props) => unknown), props: Props): unknown {
  if (typeof type !== "string") return type(props);
  const attributes = Object.entries(props).map(([name, value]) => attribute(name, value));
  const start = `<${type}${attributes.join("")}>`;
  const ready = props["dangerouslySetInnerHTML"] as { readonly __html: string } | undefined;
  return new Html(empty.test(type) ? start : `${start}${ready?.__html ?? htmlOf(props["children"])}</${type}>`);
}

export { jsx as jsxs };

/** What a component has made, as HTML. */
export function htmlOf(node: unknown): string {
  if (node instanceof Html) return node.html;
  if (Array.isArray(node)) return node.map(htmlOf).join("");
  return node == null || typeof node === "boolean" ? "" : escape(String(node));
}

const empty = /^(?:br|hr|img|input|wbr)$/;

/** Properties that are no attributes. */
const unwritten = /^(?:children|dangerously.*|key|ref|on[A-Z].*)$/;

/** Attributes of SVG whose names have capitals; those of all others in React's spelling stand for hyphens. */
const withCapitals =
  /^(?:viewBox|preserveAspectRatio|pattern|gradient|clipPathUnits|marker(?:Width|Height|Units)|ref[XY]|textLength|lengthAdjust|tabIndex)/;

const renamed: Readonly<Record<string, string>> = { className: "class", htmlFor: "for" };

/** By properties: a picture has some thirty in a thousand places. */
const attributeNames = new Map<string, string>();

function attribute(property: string, value: unknown): string {
  if (value == null || typeof value === "function") return "";
  let name = attributeNames.get(property);
  if (name === undefined) attributeNames.set(property, (name = attributeName(property)));
  const isFlag = typeof value === "boolean" && !isWord.test(name);
  if (name === "" || (isFlag && !value)) return "";
  return ` ${name}="${isFlag ? "" : escape(String(value))}"`;
}

/** Their values are written as they stand, true and false too. */
const isWord = /^(?:aria|data)-/;

/** "" for what is no attribute. */
function attributeName(property: string): string {
  if (unwritten.test(property)) return "";
  return (
    renamed[property] ??
    (isWord.test(property) || withCapitals.test(property)
      ? property.replace("tabIndex", "tabindex")
      : property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
  );
}

function escape(text: string): string {
  return text.replaceAll(/["&'<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
