import type { MessagePart } from "./languages.ts";

/**
 * What only the reading pages say, by the start of its keys. Explore and the embeds load the rest alone: their
 * first picture does not wait for the explanations of other pages. A test keeps their code from using these.
 */
const readingPages = [
  "action.cite",
  "changes.",
  "claim.",
  "claims.",
  "countries.",
  "country.all",
  "country.contents",
  "country.events",
  "country.figures",
  "country.nav",
  "country.projects",
  "country.steps.",
  "country.trade",
  "docs.",
  "events.",
  "find.",
  "goods.",
  "indicator.chart",
  "indicator.column.",
  "indicator.none",
  "indicator.others",
  "indicator.silent",
  "indicator.sources",
  "indicator.unit.",
  "indicator.worded.",
  "list.",
  "method.",
  "notice.anchor",
  "page.",
  "present.",
  "sources.",
  "topic.",
  "verdict.",
];

/** What dialogs say, above all the one that shares a chart, by the start of its keys: it comes with the dialog. */
const sharing = [
  "share.",
  "citation.",
  "cite.",
  "deck.",
  "embed.",
  "format.",
  "kit.",
  "picture.",
  "quote.",
  "slides.",
  "reopen.",
  "keys.",
];

/** What is said of an address that is wrong or names a version, by the start of its keys. */
const addressed = ["frozen.", "notice."];

/** Of all these, what pages say that load the rest of it later, or never: a saved story is listed by its charts' titles. */
const inFirstView: ReadonlySet<string> = new Set(["embed.link", "notice.label", "project.map.title"]);

/** The part that a message belongs to. */
export function partOf(key: string): MessagePart {
  const starts = (start: string) => key.startsWith(start);
  // The names of formats stand in the dialog and in the guide.
  if (inFirstView.has(key) || /^format\.[a-z]+$/.test(key)) return "core";
  if (readingPages.some(starts)) return "pages";
  // Why both sides differ and what became of pledges: Explore says so as well, far below.
  if (starts("reason.") || starts("pledges.")) return "below";
  if (starts("project.")) return "projects";
  // How a chart is read, and why a figure has another beside it: it comes when it is asked for.
  if (starts("reading.")) return "reading";
  if (sharing.some(starts)) return "share";
  return addressed.some(starts) ? "notices" : "core";
}
