import type { Task } from "../export/formats/format.ts";
import { pictureOf } from "../export/picture/picture.ts";
import type { Provenance } from "../export/provenance/provenance.ts";
import { provenanceOf, provenanceText } from "../export/provenance/provenance-of.ts";
import type { Subject } from "../export/subject.ts";
import { svgText } from "../export/picture/svg/svg-text.ts";
import { loadCatalogue, loadMessages } from "../i18n/languages.ts";
import { partOf } from "../i18n/page-messages.ts";
import type { Theme } from "../view/view.ts";
import { today } from "../share/make-subject.ts";
import { deckSearch, formatDeck } from "../deck/own/chosen-views.ts";
import type { DeckSlide } from "../deck/deck-slide.ts";
import { type DeckContext, slideSubject, versionShown } from "../deck/deck-subjects.ts";
import type { DeckContent } from "../deck/deck-props.ts";
import { figuresAndEvents, tablesOnDemand } from "../shell/page-tables.ts";
import { pageHref } from "../shell/site.tsx";
import { bundledTables } from "./bundled-tables.ts";
import { offlineDeckFile } from "./offline-deck-file.ts";
import { slimPicture } from "./slim-picture.ts";

export interface OfflineDeck {
  readonly content: DeckContent;
  readonly title: string;
  readonly slides: readonly DeckSlide[];
  readonly theme: Theme;
}

/** The slides as one HTML file that needs no network: script, styles, fonts, borders, data and messages inside. */
export async function makeOfflineDeck(deck: OfflineDeck, context: DeckContext, task: Task): Promise<Blob> {
  const { content, title, slides, theme } = deck;
  const { book, bounds, i18n, site, texts } = context;
  const [{ default: code, licences }, pages, reading, subjects] = await Promise.all([
    import("virtual:offline-deck"),
    loadCatalogue(i18n.lang, "pages"),
    loadMessages(i18n.lang, "reading"),
    Promise.all(slides.map((slide) => slideSubject(slide, context))),
  ]);
  const [subject] = subjects;
  if (!subject) throw new Error("There is no slide");
  task.signal.throwIfAborted();
  task.progress(0.5);

  const names = [
    ...new Set([...figuresAndEvents, "reasons" as const, ...slides.flatMap(({ view }) => tablesOnDemand(view))]),
  ];
  const isBundled = new Set<string>(names);
  const text = "chosen" in content ? formatDeck(content.chosen, bounds) : null;
  const query = [
    ...(text === null ? [] : [deckSearch(text).slice(1)]),
    ...(site.named?.shown ? [`data=${site.named.shown}`] : []),
  ].join("&");
  const address = absolute(`${pageHref(site, site.path ?? "present/")}${query && `?${query}`}`);
  const root = absolute(site.root);
  const html = await offlineDeckFile({
    code,
    licences,
    title: `${title} · ${i18n.t("site.name")}`,
    provenance: provenanceText(slidesProvenance(subjects, slides, content)),
    picture: svgText(slimPicture(pictureOf(subject, { width: 1280, height: 720 }))),
    noScript: i18n.t("kit.no-script", { address }),
    tooOld: i18n.t("kit.too-old", { address }),
    failed: i18n.t("kit.failed", { address }),
    contents: {
      content: "story" in content ? { story: content.story } : { deck: text ?? "" },
      tables: bundledTables(book.dataset, names),
      texts: Object.fromEntries(Object.entries(texts ?? {}).filter(([name]) => isBundled.has(name))),
      messages: Object.fromEntries(Object.entries({ ...pages, ...reading }).filter(([key]) => isSaid(key))),
      lang: i18n.lang,
      theme,
      site: { ...site, root, named: site.named && { ...site.named, known: null } },
      address,
      mark: i18n.t("kit.mark", {
        date: i18n.date(today()),
        version: versionShown(site),
        address: root.replaceAll(/^\w+:\/\/|\/$/g, ""),
      }),
    },
  });
  task.signal.throwIfAborted();
  task.progress(1);
  return new Blob([html], { type: "text/html;charset=utf-8" });
}

/** Of its slides their headings alone: nobody edits them in the file. */
function slidesProvenance(
  subjects: readonly Subject[],
  slides: readonly DeckSlide[],
  content: DeckContent,
): Provenance {
  const provenance = provenanceOf(subjects);
  const views = provenance.views.map((view, index) => {
    const { title = "" } = slides[index] ?? {};
    const { address = "" } = subjects[index] ?? {};
    return { ...view, slide: { title, address, texts: {}, notes: [], charts: {}, marks: {} } };
  });
  return { ...provenance, views, ...("story" in content && { story: content.key }) };
}

/** Of the messages of pages, slides need their own only. */
function isSaid(key: string): boolean {
  return partOf(key) !== "pages" || key.startsWith("present.");
}

function absolute(href: string): string {
  return new URL(href, location.href).href;
}
