/**
 * What only the reading pages say, by the start of its keys. Explore and the embeds load the rest alone: their
 * first picture does not wait for the explanations of other pages. A test keeps their code from using these.
 */
const readingPages = [
  "claims.",
  "events.",
  "find.",
  "indicator.earlier",
  "indicator.unit.",
  "indicator.worded.",
  "method.",
  "page.",
  "present.",
  "sources.",
  "topic.",
  "verdict.",
];

/** Parts of a catalogue that are loaded apart: what every page says, reading pages alone, and projects once asked for. */
export type MessagePart = "core" | "pages" | "projects";

/** The part that a message belongs to. */
export function partOf(key: string): MessagePart {
  if (key.startsWith("project.")) return "projects";
  return readingPages.some((start) => key.startsWith(start)) ? "pages" : "core";
}
