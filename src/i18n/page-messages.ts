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

/**
 * What Explore says only once somebody uses it, in cards, menus, tables, and charts below the first screen, by the start of
 * its keys: it comes with the first of these. Other pages load it at once.
 */
const used = [
  "action.copied",
  "action.copy",
  "action.dismiss",
  "action.zoom-",
  "asof.example",
  "asof.label",
  "asof.today",
  "both.",
  "caveat.",
  "choice.",
  "copy.",
  "event.",
  "figure.",
  "flow.",
  "formula.",
  "gap.",
  "indicator.",
  "lane.",
  "layer.",
  "ledgers.",
  "map.",
  "months.",
  "multiples.",
  "not-found.text",
  "note.",
  "play.s",
  "ranking.",
  "report.",
  "slope.",
  "source.",
  "spine.",
  "status.derived.",
  "status.implied.",
  "status.published.",
  "status.unallocated.",
  "summit.",
  "table.",
  "timeline.",
  "unit.",
  "why.",
];

/** Of these, what the first view says as well. */
const inFirstView: ReadonlySet<string> = new Set([
  "both.without",
  "event.mark",
  "figure.card",
  "map.label.implied",
  "map.label.partial",
  "note.context",
  "note.context.partial",
  "note.context.unnamed",
  "note.denominator",
  "note.implied",
  "note.missing",
  "note.partial",
  "note.total-line",
  "note.unallocated",
  "note.year-missing",
  "spine.summit",
  "spine.summits",
  "unit.capita.value",
  "unit.gdp.value",
  "unit.named",
  "unit.ratio.value",
  "why.title",
]);

/** Of the parts that come with a dialog, what pages say that load the rest of it never: a saved story is listed by its charts' titles. */
const elsewhere: ReadonlySet<string> = new Set(["embed.link", "notice.label", "project.map.title"]);

/** The part that a message belongs to. */
export function partOf(key: string): MessagePart {
  const starts = (start: string) => key.startsWith(start);
  // The names of formats stand in the dialog and in the guide.
  if (elsewhere.has(key) || /^format\.[a-z]+$/.test(key)) return "used";
  if (readingPages.some(starts)) return "pages";
  // Why both sides differ and what became of pledges: Explore says so as well, far below.
  if (starts("reason.") || starts("pledges.")) return "below";
  if (starts("project.")) return "projects";
  // How a chart is read, and why a figure has another beside it: it comes when it is asked for.
  if (starts("reading.")) return "reading";
  if (sharing.some(starts)) return "share";
  if (addressed.some(starts)) return "notices";
  return used.some(starts) && !inFirstView.has(key) ? "used" : "core";
}
