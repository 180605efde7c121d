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

/** Whether a message is one that only reading pages use. */
export function isPageMessage(key: string): boolean {
  return readingPages.some((start) => key.startsWith(start));
}
