import { escapeXml } from "../escape-xml.ts";

/** Attributes by name; true for one without a value, false, null and undefined for none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The start of an element, its attributes escaped for HTML: `<img alt="a &lt; b">`. */
export function tag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === false || value === null || value === undefined) return [];
    return [value === true ? key : `${key}="${escapeHtml(String(value))}"`];
  });
  return `<${[name, ...written].join(" ")}>`;
}

/** Safe as text and within quotes of either kind; on one line. */
export function escapeHtml(text: string): string {
  return escapeXml(text.replaceAll(/\s+/g, " ")).replaceAll("'", "&#39;");
}

/** Lines of a snippet, each below the one before, further in by `depth` steps. */
export function indent(text: string, depth = 1): string {
  return text.replaceAll(/^(?=.)/gm, "  ".repeat(depth));
}
