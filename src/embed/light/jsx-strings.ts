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

/** A property as an attribute; its name is null where it is none, and `isWord` where its value is written as it stands. */
interface Attribute {
  readonly name: string | null;
  readonly isWord: boolean;
}

/** A picture has some thirty names in a thousand attributes. */
const attributes = new Map<string, Attribute>();

function attribute(property: string, value: unknown): string {
  if (value == null || typeof value === "function") return "";
  let known = attributes.get(property);
  if (!known) attributes.set(property, (known = attributeOf(property)));
  const { name, isWord } = known;
  if (name === null || (value === false && !isWord)) return "";
  return ` ${name}="${value === true && !isWord ? "" : escape(String(value))}"`;
}

function attributeOf(property: string): Attribute {
  const isWord = /^(?:aria|data)-/.test(property);
  if (unwritten.test(property)) return { name: null, isWord };
  const name =
    renamed[property] ??
    (isWord || withCapitals.test(property)
      ? property.replace("tabIndex", "tabindex")
      : property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  return { name, isWord };
}

function escape(text: string): string {
  return text.replaceAll(/["&'<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
